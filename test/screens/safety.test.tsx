// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LibraryRecord } from '../../src/core/backup/record';
import { BackupPanel } from '../../src/screens/files/backup-panel';
import { LibraryNotice } from '../../src/screens/files/library-notice';
import { fakeRecords } from './fakes';
import { fakeLibrary, keptHits } from './library-fakes';
import { show, urdu } from './render';

afterEach(cleanup);

const mark = { change: 900, annotations: 300, at: '2026-11-20T09:00:00.000Z' };
const backup = {
  change: 500,
  annotations: 200,
  at: '2026-01-19T09:00:00.000Z',
  name: 'readout-backup-2026-01-19.jsonl',
};

function toolsWith(record: Partial<LibraryRecord>) {
  const { tools, world } = fakeLibrary(keptHits);
  world.answer('judgement/all', () => ({ corrections: [], verdicts: [], aliases: [] }));
  world.answer('library/articles', () => ({ items: [], next: null }));
  return { world, tools: { ...tools, records: fakeRecords(record) } };
}

describe('the notice about the library', () => {
  it('is not there where all is well', async () => {
    const { tools } = toolsWith({ mark, backup: { ...backup, change: mark.change } });
    const { container } = show(<LibraryNotice tools={tools} onFiles={() => undefined} />);
    await Promise.resolve();
    expect(container.querySelector('.k-notice')).toBeNull();
  });

  it('says what was lost, and names the file that brings it back, until the reader has seen it', async () => {
    const { tools } = toolsWith({ mark, lost: { mark, backup } });
    const onFiles = vi.fn();
    show(<LibraryNotice tools={tools} onFiles={onFiles} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /300 annotations.*readout-backup-2026-01-19\.jsonl/s,
    );
    fireEvent.click(screen.getByText('Import a backup'));
    expect(onFiles).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('I have seen it'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await tools.records.read()).lost).toBeNull();
  });

  it('reminds of an old backup', async () => {
    const { tools } = toolsWith({ mark, backup });
    show(<LibraryNotice tools={tools} onFiles={() => undefined} />);
    expect(await screen.findByText(/19 Jan 2026.*this browser only/)).toBeTruthy();
  });

  it('speaks Urdu', async () => {
    const { tools } = toolsWith({ mark, lost: { mark, backup: null } });
    show(<LibraryNotice tools={tools} onFiles={() => undefined} />, urdu);
    expect(await screen.findByText('بیک اپ درآمد کریں')).toBeTruthy();
  });
});

describe('the backup panel', () => {
  it('says when the last backup was, and remembers the one it saves', async () => {
    const { tools, world } = toolsWith({ mark, backup });
    show(<BackupPanel tools={tools} download={tools.download} />);
    expect(await screen.findByText(/19 Jan 2026/)).toBeTruthy();
    fireEvent.click(screen.getByText('Save a backup'));
    await waitFor(() => expect(world.files).toHaveLength(1));
    await waitFor(async () => expect((await tools.records.read()).backup?.name).toBe(world.files[0]!.name));
  });

  it('says why a backup did not succeed', async () => {
    const { tools } = toolsWith({ failure: { at: mark.at, code: 'not-saved' } });
    show(<BackupPanel tools={tools} download={tools.download} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/downloads folder/);
  });

  it('asks for the permission that a schedule needs, and gives it back with the schedule', async () => {
    const { tools } = toolsWith({});
    show(<BackupPanel tools={tools} download={tools.download} />);
    const choice = await screen.findByLabelText('Make a backup without being asked');
    fireEvent.change(choice, { target: { value: 'weekly' } });
    fireEvent.click(await screen.findByText('Allow Readout to save backups'));
    await waitFor(() => expect(screen.queryByText('Allow Readout to save backups')).toBeNull());
    expect([await tools.savePermission.has(), (await tools.readSettings()).backups]).toEqual([true, 'weekly']);
    fireEvent.change(choice, { target: { value: 'never' } });
    await waitFor(async () => expect(await tools.savePermission.has()).toBe(false));
  });
});

describe('a file that is being written', () => {
  it('can be stopped, and nothing is saved', async () => {
    const { tools, world } = toolsWith({ mark, backup });
    let go: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    world.answer('library/articles', async () => {
      await waiting;
      return { items: [], next: null };
    });
    show(<BackupPanel tools={tools} download={tools.download} />);
    fireEvent.click(await screen.findByText('Save a backup'));
    expect((await screen.findByText(/Writing… 0 entries/)).getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByText('Cancel'));
    go();
    await waitFor(() => expect(screen.queryByText('Cancel')).toBeNull());
    expect(world.files).toEqual([]);
    expect((await tools.records.read()).backup).toEqual(backup);
  });
});
