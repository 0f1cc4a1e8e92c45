// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ownTemplate } from '../../src/screens/files/own-template';
import { TemplateEditor } from '../../src/screens/files/template-editor';
import { anEntry, gathered, streamed } from '../library/samples';
import { fakeLibrary, keptHits } from './library-fakes';
import { show } from './render';

afterEach(cleanup);

const typeTemplate = async (text: string): Promise<void> => {
  fireEvent.input(await screen.findByLabelText('Template'), { target: { value: text } });
};
const preview = () => document.querySelector('pre')?.textContent;

describe('the template editor', () => {
  it('shows what the template makes of the first annotations, as it is typed', async () => {
    const { tools } = fakeLibrary(keptHits);
    show(<TemplateEditor tools={tools} />);
    await typeTemplate('{{#each}}* {{words}}\n{{/each}}');
    await waitFor(() =>
      expect(preview()).toBe(
        '* We need written, verifiable guarantees\n* diverted water without notice\n* the villages downstream\n',
      ),
    );
  });

  it('names the file that an article gets of its own', async () => {
    const { tools } = fakeLibrary(keptHits);
    show(<TemplateEditor tools={tools} />);
    expect(await screen.findByText('2026-01-08 https harbour-courier.example 2026 01 08 river.md')).toBeTruthy();
  });

  it.each([
    ['{{speeker}}', 'Readout does not know {{speeker}}.'],
    ['{{#note}}', '{{#note}} has no {{/note}}.'],
    ['{{/note}}', /stands where no {{#note}}/],
  ])('says what is wrong with %s, and does not save it', async (text, problem) => {
    const { tools } = fakeLibrary(keptHits);
    show(<TemplateEditor tools={tools} />);
    await typeTemplate(text);
    expect(await screen.findByText(problem)).toBeTruthy();
    expect(screen.getByText<HTMLButtonElement>('Save the template').disabled).toBe(true);
  });

  it('saves a template that the export then follows, until the reader goes back to Readout’s own', async () => {
    const { tools } = fakeLibrary(keptHits);
    const exported = () =>
      gathered(ownTemplate(tools.readSettings).write(streamed([anEntry({ quote: 'in writing' })]), { exported: '' }));
    show(<TemplateEditor tools={tools} />);
    await typeTemplate('{{#each}}- {{words}}{{/each}}');
    fireEvent.click(screen.getByText('Save the template'));
    await waitFor(async () => expect(await exported()).toBe('- in writing'));
    fireEvent.click(await screen.findByText('Back to Readout’s own'));
    await waitFor(async () => expect(await exported()).toContain('> in writing'));
  });
});
