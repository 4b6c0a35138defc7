import { announcedPort, secantusArgs } from './secantus-server';

describe('the flags of secantusd-rs', () => {
  it('keep acknowledged writes, and keep memory and disk small', () => {
    const args = secantusArgs('/data', 0).join(' ');
    expect(args).toContain('--sync-on-commit');
    expect(args).toContain('--cache-size 512M');
    expect(args).toContain('--log-file-max 16MB');
    expect(args).toContain('--host 127.0.0.1');
  });
});

describe('the port that secantusd-rs announces', () => {
  it('is read from its first line', () => {
    expect(announcedPort('INFO opening\nsecantusd-rs listening on 127.0.0.1:40123\n')).toBe(40123);
  });

  it('is unknown before that line', () => {
    expect(announcedPort('INFO opening\n')).toBeNull();
  });
});
