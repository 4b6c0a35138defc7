import { LocalWindow } from './local-window';

const used = (window: LocalWindow, key: string) => window.spend(key).used;

describe('a window of this process', () => {
  it('says how much of its allowance each key has used, then how long to wait', () => {
    const window = new LocalWindow(2, 60);
    expect([used(window, 'a'), used(window, 'a'), used(window, 'b')]).toEqual([0.5, 1, 0.5]);
    const { used: beyond, waitSeconds } = window.spend('a');
    expect(beyond).toBeGreaterThan(1);
    expect(waitSeconds).toBeGreaterThan(0);
    expect(waitSeconds).toBeLessThanOrEqual(60);
    expect(used(window, 'b')).toBe(1);
  });

  it('begins anew when it has ended', () => {
    const window = new LocalWindow(1, 0);
    expect([used(window, 'a'), used(window, 'a')]).toEqual([1, 1]);
  });

  it('stays bounded whoever knocks, and forgets nobody who was counted', () => {
    const window = new LocalWindow(1, 60);
    for (let key = 0; key < 200_000; key += 1) window.spend(`stranger-${key}`);
    expect(used(window, 'one-more')).toBe(1);
    expect(used(window, 'yet-another')).toBeGreaterThan(1);
    expect(used(window, 'stranger-0')).toBeGreaterThan(1);
  });
});
