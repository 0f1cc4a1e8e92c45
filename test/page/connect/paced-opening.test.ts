import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Opened, pacedOpening } from '../../../src/page/connect/paced-opening';
import { articleOf } from '../../core/article-of';

const article = (text: string, url = 'https://a.example/live') => ({ ...articleOf('A long day', text), url });
const LONG = article('They would answer in writing. '.repeat(1000));
const LONGER = article(`More came in. ${LONG.text}`);

describe('opening an article that grows', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const paced = () => {
    const ask = vi.fn(async () => ({}) as Opened);
    const due = vi.fn();
    const end = new AbortController();
    return { ask, due, end, open: pacedOpening(ask, due, end.signal) };
  };

  it('is asked again when the pause that its length calls for is over, and told when that is', async () => {
    const { ask, due, open } = paced();
    const first = await open(LONG, false);
    expect(await open(LONGER, false)).toBe(first);
    expect(first.of).toBe(LONG);
    await vi.advanceTimersByTimeAsync(1900);
    expect(due).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(due).toHaveBeenCalledOnce();
    expect((await open(LONGER, false)).of).toBe(LONGER);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not asked twice at the same time', async () => {
    const { ask, open } = paced();
    const [first, second] = await Promise.all([open(LONG, false), open(LONGER, false)]);
    expect(second).toBe(first);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('tells of nothing where nothing was missed, or nobody reads any more', async () => {
    const { due, end, open } = paced();
    await open(LONG, false);
    await vi.advanceTimersByTimeAsync(10_000);
    await open(LONGER, false);
    await open(LONG, false);
    end.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(due).not.toHaveBeenCalled();
  });

  it('waits for nothing where what is known is stale, and for another article', async () => {
    const { ask, open } = paced();
    await open(LONG, false);
    expect((await open(LONG, true)).of).toBe(LONG);
    await open(article('Another story', 'https://a.example/other'), false);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('is asked again at once after a question that failed', async () => {
    const { ask, due, open } = paced();
    ask.mockRejectedValueOnce(new Error('nobody answers'));
    const first = open(LONG, false);
    await expect(open(LONGER, false)).rejects.toThrow('nobody answers');
    await expect(first).rejects.toThrow('nobody answers');
    expect(due).toHaveBeenCalledOnce();
    expect((await open(LONGER, false)).of).toBe(LONGER);
  });
});
