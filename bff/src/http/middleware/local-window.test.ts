import { LocalWindow } from './local-window';

describe('a window of this process', () => {
  it('allows what is granted to each key, then says how long to wait', () => {
    const window = new LocalWindow(2, 60);
    expect([window.spend('a'), window.spend('a'), window.spend('b')]).toEqual([0, 0, 0]);
    const wait = window.spend('a');
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(window.spend('b')).toBe(0);
  });

  it('begins anew when it has ended', () => {
    const window = new LocalWindow(1, 0);
    expect([window.spend('a'), window.spend('a')]).toEqual([0, 0]);
  });

  it('stays bounded whoever knocks, and forgets nobody who was counted', () => {
    const window = new LocalWindow(1, 60);
    for (let key = 0; key < 50_000; key += 1) window.spend(`stranger-${key}`);
    expect(window.spend('one-more')).toBe(0);
    expect(window.spend('yet-another')).toBeGreaterThan(0);
    expect(window.spend('stranger-0')).toBeGreaterThan(0);
  });
});
