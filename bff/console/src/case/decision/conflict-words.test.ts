import type { StaffCase } from '@gjj/shared-types';
import { heard, mayBeRevoked, underHearing } from '../../../screens/fixtures/revocation';
import { conflictWords } from './conflict-words';

type Seen = Parameters<typeof conflictWords>[0];
const entry = (version: number, by: string, words: string): StaffCase['timeline'][number] => ({
  at: '2026-11-22T02:12:00Z',
  action: 'accept',
  from: 'received',
  to: 'accepted',
  by,
  words,
  version,
});
const before: Seen = {
  version: 3,
  ownerName: null,
  mine: false,
  timeline: [entry(1, '职工', '提交申请')],
  notes: [],
  undertakings: [],
  revocations: [],
};

describe('what happened meanwhile', () => {
  it('names who did what and when', () => {
    const after = {
      ...before,
      version: 4,
      timeline: [...before.timeline, entry(4, '李受理', '受理了这件业务')],
    };
    expect(conflictWords(before, after)).toEqual(['11月22日 10:12 李受理：受理了这件业务']);
  });

  it('says who has the case now', () => {
    expect(conflictWords(before, { ...before, version: 4, ownerName: '李受理' })).toEqual([
      '现在由 李受理 办理。',
    ]);
    expect(conflictWords(before, { ...before, version: 4, ownerName: '我', mine: true })).toEqual([
      '现在由您办理。',
    ]);
    expect(conflictWords({ ...before, ownerName: '李受理' }, before)).toEqual([
      '李受理 已把它放回，现在没人领。',
    ]);
  });

  it('tells of a note that came in', () => {
    const after = { ...before, notes: [{ at: '2026-11-22T02:13:00Z', by: '王审核', text: '已电话核对' }] };
    expect(conflictWords(before, after)).toEqual(['11月22日 10:13 王审核：加了备注“已电话核对”']);
  });

  it('tells what became of a paper that was to come, and what was said in a hearing', () => {
    const [one] = mayBeRevoked.undertakings;
    const looked = { at: '2026-11-22T02:14:00Z', did: 'kept' as const, by: '王审核', words: null };
    const undertakings = [{ ...one!, history: [...one!.history, looked] }];
    expect(conflictWords({ ...before, undertakings: [one!] }, { ...before, undertakings })).toEqual([
      '11月22日 10:14 王审核：“购房发票或收据”核对无误',
    ]);
    const silent = { ...before, revocations: underHearing.revocations };
    expect(conflictWords(silent, { ...before, revocations: heard.revocations })).toEqual([
      '11月22日 15:10 职工本人：说明情况“发票是售楼处给我的，我不知道有问题。”',
      expect.stringContaining('赵丽记录：说明情况“售楼处已经搬走'),
    ]);
  });

  it('is never silent', () => {
    expect(conflictWords(before, { ...before, version: 9 })).toHaveLength(1);
  });
});
