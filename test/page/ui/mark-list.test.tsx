// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../src/core/claims/claim';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { ArticleMark } from '../../../src/page/marks/marks';
import { MarkList } from '../../../src/page/ui/mark-list';
import { sampleStatus } from '../../screens/fakes';
import { show } from '../../screens/render';

// jsdom has no top layer, and takes what stands there for hidden.
const buttons = () => screen.getAllByRole('button', { hidden: true });
beforeAll(() => {
  HTMLElement.prototype.showPopover = () => {};
});
afterEach(cleanup);

const marks = sampleStatus().analysis.claims.map((claim: Claim, index): { mark: ArticleMark; words: string } => ({
  mark: {
    kind: 'claim',
    id: `claim:${index}`,
    claim,
    spans: claim.content,
    style: { kind: 'claim', family: 'neutral', doubtful: false },
  },
  words: `words ${index}`,
}));

function shown(open: boolean, given = marks) {
  const properties = { choose: vi.fn(), changeSettings: vi.fn(), onOpen: vi.fn() };
  show(<MarkList {...properties} marks={() => given} settings={DEFAULT_SETTINGS} open={open} />);
  return properties;
}
const items = () => buttons().filter((button) => button.closest('li'));

describe('the list of marks', () => {
  it('is one stop of the Tab key that says how many there are, and opens', () => {
    const { onOpen } = shown(false);
    const [button, ...others] = buttons();
    expect(others).toEqual([]);
    expect(button?.textContent).toBe('Readout: 7 marks in this article');
    fireEvent.click(button!);
    expect(onOpen).toHaveBeenCalledWith(true);
  });

  it('is walked by arrows, Home and End, and says what each is and how sure', () => {
    const { choose } = shown(true);
    expect(document.activeElement).toBe(items()[0]);
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(document.activeElement).toBe(items().at(-1));
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(items().at(-2));
    fireEvent.keyDown(document.activeElement!, { key: 'Home' });
    fireEvent.click(document.activeElement!);
    expect(choose).toHaveBeenCalledWith(marks[0]!.mark);
    expect(items()[4]?.textContent).toContain('Irena Holt: Expresses concern (uncertain)');
    expect(items()[1]?.textContent).not.toContain('uncertain');
  });

  it('chooses what is marked, also where nothing is', () => {
    const { changeSettings } = shown(true, []);
    fireEvent.click(screen.getByLabelText('Claims: who said what'));
    expect(changeSettings).toHaveBeenCalledWith({ claims: false });
  });
});
