import { mayWriteMore, readAtOf, unreadBy, type Said, type Thread } from './thread';

const now = new Date('2026-11-25T02:00:00Z');
const officer = { kind: 'staff', staffId: 's', name: '某审核', roleWords: '审核员' } as const;
const word = (by: Said['by'], hoursAgo = 0): Said => ({
  ...{ entryId: 'e', key: 'k', hash: 'h', text: 'sealed', by },
  at: new Date(now.getTime() - hoursAgo * 3_600_000),
});
const mine = (hoursAgo = 0) => word({ kind: 'member' }, hoursAgo);
const theirs = (hoursAgo = 0) => word(officer, hoursAgo);

describe('a thread', () => {
  it('lets a member write five times before somebody has answered, and then again', () => {
    const said = [mine(9), mine(8), mine(7), mine(6)];
    expect(mayWriteMore({ said }, 'member', now)).toBe(true);
    expect(mayWriteMore({ said: [...said, mine(5)] }, 'member', now)).toBe(false);
    expect(mayWriteMore({ said: [...said, mine(5), theirs(4)] }, 'member', now)).toBe(true);
    expect(mayWriteMore({ said: [...said, mine(5)] }, 'staff', now)).toBe(true);
  });

  it('takes no more than twenty of a member in a day, however often they are answered', () => {
    const talk = Array.from({ length: 20 }, () => [mine(1), theirs(1)]).flat();
    expect(mayWriteMore({ said: talk }, 'member', now)).toBe(false);
    const yesterday = Array.from({ length: 20 }, () => [mine(30), theirs(30)]).flat();
    expect(mayWriteMore({ said: yesterday }, 'member', now)).toBe(true);
  });

  it('is read by the side that did not write it, up to when that side looked', () => {
    const said = [mine(3), theirs(2), mine(1)];
    const read = { memberReadAt: null, staffReadAt: new Date(now.getTime() - 2 * 3_600_000) };
    const thread: Thread = { _id: 'case', userId: 'u', said, ...read };
    expect(said.map((one) => readAtOf(one, thread))).toEqual([read.staffReadAt, null, null]);
    expect([unreadBy(thread, 'member'), unreadBy(thread, 'staff')]).toEqual([1, 1]);
  });
});
