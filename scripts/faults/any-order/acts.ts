import { dayOf, memberEndpoints, staffEndpoints, type CaseState } from '@gjj/shared-types';

import { Refused } from '../../../bff/src/testing/contract-client';
import type { MemberClient } from '../../../bff/src/testing/member-client';
import type { StaffClient } from '../../../bff/src/testing/staff-client';
import type { Bank } from '../../simulators/bank/bank';

/** Who may do something, and what they say. */
export interface Scene {
  readonly caseId: string;
  readonly receiptNumber: string;
  readonly version: number;
  /** Something was to be paid back. */
  readonly claimed: boolean;
  readonly member: MemberClient;
  readonly acceptor: StaffClient;
  readonly reviewers: readonly StaffClient[];
  readonly supervisors: readonly StaffClient[];
  readonly bank: Bank;
  /** Any numbers: who of several, and how much in fen. */
  readonly who: number;
  readonly fen: number;
}

type Act = (scene: Scene) => Promise<unknown>;

/** Asked for at the hand-in, and at most in a recheck. */
export const ASKED_FEN = 1000;
const WANTED_FEN = 1500;

const found = {
  facts: '重新核对了登记和票据',
  rule: '示例湖划船规则第二条',
  reason: '核对的结果就是这样',
};
const remedies = '可以申请人工复核，也可以六十日内申请行政复议';

const one = <T>(all: readonly T[], { who }: Scene): T => all[who % all.length]!;
const input = <Body extends object>({ caseId, version }: Scene, body: Body) => ({
  params: { caseId },
  body: { version, ...body },
});
const within = (fen: number, mostFen: number) => 1 + (fen % mostFen);

/** Whoever says that they are paid back, are stopped or have to pay: a sum that may be too much now and then. */
const revoked = (scene: Scene) => ({
  ...found,
  repayFen: scene.fen % 3 === 0 ? 0 : within(scene.fen, ASKED_FEN),
  banKind: scene.who % 3 === 2 ? null : ('withdrawal-fraud' as const),
});

export const acts = {
  accept: (scene) => scene.acceptor.call(staffEndpoints.acceptCase, input(scene, {})),
  withdraw: (scene) => scene.member.call(memberEndpoints.withdrawCase, input(scene, {})),
  approve: (scene) => {
    const body = { amountFen: within(scene.fen, ASKED_FEN), opinion: '材料齐全，同意' };
    return one(scene.reviewers, scene).call(staffEndpoints.approveCase, input(scene, body));
  },
  refuse: (scene) =>
    one(scene.reviewers, scene).call(staffEndpoints.refuseCase, input(scene, { ...found, remedies })),
  pause: (scene) => {
    const expectedOn = dayOf(new Date().toISOString());
    const { rule, reason } = found;
    const special = { reason, rule, checking: '登记', checkedWith: '登记处', expectedOn };
    return one(scene.reviewers, scene).call(staffEndpoints.pauseCase, input(scene, special));
  },
  resume: (scene) =>
    one(scene.supervisors, scene).call(staffEndpoints.resumeCase, input(scene, { found: '登记是真的' })),
  'ask-recheck': (scene) => {
    const body = { reason: '请再核对一次，我交的材料是真的', wantedFen: WANTED_FEN };
    return scene.member.call(memberEndpoints.askRecheck, input(scene, body));
  },
  uphold: (scene) =>
    one(scene.reviewers, scene).call(staffEndpoints.upholdOnRecheck, input(scene, { ...found, remedies })),
  restore: (scene) =>
    one(scene.reviewers, scene).call(staffEndpoints.restoreOnRecheck, input(scene, { ...found, remedies })),
  grant: (scene) => {
    const body = { ...found, remedies, amountFen: within(scene.fen, WANTED_FEN) };
    return one(scene.reviewers, scene).call(staffEndpoints.grantOnRecheck, input(scene, body));
  },
  stop: (scene) => {
    const { facts, reason } = found;
    return one(scene.supervisors, scene).call(staffEndpoints.askToStop, input(scene, { facts, reason }));
  },
  release: (scene) =>
    one(scene.supervisors, scene).call(
      staffEndpoints.releasePayment,
      input(scene, { reason: '登记已经核实' }),
    ),
  propose: (scene) =>
    one(scene.supervisors, scene).call(
      staffEndpoints.proposeRevocation,
      input(scene, { ...revoked(scene), evidence: [] }),
    ),
  speak: (scene) => {
    const body = { text: '登记是别人替我办的', documentIds: [], final: scene.who % 3 !== 1 };
    return scene.member.call(memberEndpoints.beHeard, input(scene, body));
  },
  drop: (scene) =>
    one(scene.supervisors, scene).call(
      staffEndpoints.dropRevocation,
      input(scene, { reason: found.reason, answer: '您说的是真的' }),
    ),
  revoke: (scene) =>
    one(scene.supervisors, scene).call(
      staffEndpoints.revoke,
      input(scene, { ...revoked(scene), answer: '您说的已经核对', remedies }),
    ),
  'change-card': async (scene) => {
    const cardId = await scene.member.cardId(one(scene.member.person.cards, scene).number);
    return scene.member.call(memberEndpoints.changeCard, input(scene, { cardId }));
  },
  'pay-back': async ({ bank, receiptNumber, fen, claimed }) => {
    if (claimed) bank.repay(receiptNumber, within(fen, ASKED_FEN));
  },
  'bank-pays': async (scene) => settle(scene, 'processing', 'paid'),
  'bank-fails': async (scene) => settle(scene, 'processing', 'failed'),
  'bank-returns': async (scene) => settle(scene, 'paid', 'returned'),
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

function settle({ bank, caseId, who }: Scene, from: string, status: 'paid' | 'failed' | 'returned'): void {
  const rows = bank.payments().filter((row) => row.instructionId.startsWith(caseId) && row.status === from);
  const row = rows[who % Math.max(1, rows.length)];
  if (row !== undefined) bank.settle(row.instructionId, { status });
}

/** What somebody might do in each state; whether they may is the product's to say. */
const tempting: Partial<Record<CaseState, readonly ActName[]>> = {
  received: ['accept'],
  review: ['approve', 'approve', 'approve', 'refuse', 'pause', 'pause', 'pause', 'withdraw'],
  paused: ['resume', 'resume', 'approve', 'refuse', 'withdraw'],
  approved: ['stop'],
  refused: ['ask-recheck'],
  paying: ['bank-pays', 'bank-pays', 'bank-pays', 'bank-fails', 'stop'],
  'pay-unknown': ['bank-pays', 'bank-pays', 'bank-fails', 'stop'],
  'pay-failed': ['change-card', 'change-card', 'change-card', 'stop', 'bank-returns'],
  'pay-stopped': ['release', 'release', 'propose'],
  paid: ['bank-returns'],
  closed: ['ask-recheck', 'ask-recheck', 'propose', 'propose', 'bank-returns'],
  hearing: ['speak', 'speak', 'drop', 'revoke', 'revoke', 'bank-returns'],
  revoked: ['pay-back', 'pay-back', 'ask-recheck', 'bank-returns'],
  recovered: ['pay-back', 'ask-recheck', 'bank-returns'],
  recheck: ['grant', 'grant', 'uphold', 'restore', 'restore', 'bank-returns', 'pay-back'],
};

/** Does something that the state tempts to. The product may refuse; that it fails is not in the bargain. */
export async function actIn(state: CaseState, pick: number, scene: Scene): Promise<ActName | null> {
  const choice = tempting[state];
  if (choice === undefined) return null;
  const name = choice[pick % choice.length]!;
  try {
    await acts[name](scene);
    return name;
  } catch (error) {
    if (error instanceof Refused && (error.status < 500 || error.status === 503)) return null;
    throw error;
  }
}
