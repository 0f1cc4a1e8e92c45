import { describe, expect, it, vi } from 'vitest';
import { createFollowers } from '../../../src/page/connect/followers';

const reader = () => ({ follow: vi.fn<(tell: (marks: readonly string[]) => void, signal: AbortSignal) => void>() });
const follower = () => ({ inView: vi.fn(), changed: vi.fn(), signal: new AbortController().signal });

describe('followers of a page', () => {
  it('are told of the article that is being read when they come', () => {
    const [followers, read, one] = [createFollowers(), reader(), follower()];
    followers.begin(read, new AbortController().signal);
    followers.join(one);
    read.follow.mock.calls[0]?.[0](['claim:1']);
    expect(one.inView).toHaveBeenCalledWith(['claim:1']);
    expect(one.changed).not.toHaveBeenCalled();
  });

  it('hear of the next article, and that an article has gone', () => {
    const [followers, read, one, life] = [createFollowers(), reader(), follower(), new AbortController()];
    followers.join(one);
    followers.begin(read, life.signal);
    expect(one.changed).toHaveBeenCalledTimes(1);
    expect(read.follow).toHaveBeenCalledTimes(1);
    life.abort();
    expect(one.changed).toHaveBeenCalledTimes(2);
    expect(read.follow.mock.calls[0]?.[1].aborted).toBe(true);
  });

  it('are forgotten when they leave: nothing is watched for nobody', () => {
    const [followers, read, leaving] = [createFollowers(), reader(), new AbortController()];
    const one = { ...follower(), signal: leaving.signal };
    followers.join(one);
    leaving.abort();
    followers.begin(read, new AbortController().signal);
    expect(one.changed).not.toHaveBeenCalled();
    expect(read.follow).not.toHaveBeenCalled();
  });
});
