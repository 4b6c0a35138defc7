import {
  transferOutStateWords,
  transferStateWords,
  yuan,
  type StaffTransfer,
  type StaffTransferOut,
  type Transfer,
  type TransferOut as TransferOutView,
  type TransferStep,
} from '@gjj/shared-types';
import type { TransferTerms } from '../catalogue';
import { mayCancel } from './commands/member-steps';
import { inSteps, outSteps } from './commands/staff-steps';
import { arrivedFen, type MovesLine } from './domain/transfer-in';
import type { MovesOfficer } from './transfer-parts';
import type { TransferOutRow, TransferRow } from './transfer-model';

const iso = (at: Date | null) => at && at.toISOString();
const lineOf = ({ at, words }: MovesLine) => ({ at: at.toISOString(), words });
const idOf = (row: { _id: string }) => row._id as Transfer['transferId'];

/** What it is doing, in a sentence. */
function sentenceOf(row: TransferRow): string {
  if (row.looking !== null) return row.looking.why;
  const { from, reason } = row;
  const arrived = yuan(arrivedFen(row));
  return {
    asked: `正在给${from.name}发联系函`,
    sent: `等${from.name}答复账户情况`,
    told: `等${from.name}转款`,
    arriving: '对方已经转款，正在进您的账户',
    done: `转完了，${arrived} 已在您的账户里`,
    refused: `对方没有同意：${reason ?? ''}`,
    cancelling: '正在撤回，要等平台答复',
    cancelled: '已撤回，什么都没有转',
    ended: `已结束：${reason ?? ''}`,
  }[row.state];
}

const stopped: readonly TransferRow['state'][] = ['refused', 'cancelled', 'ended'];

/** The way as five steps, with how long each takes as a rule. */
function stepsOf(row: TransferRow, { answerDays, payDays }: TransferTerms): TransferStep[] {
  const paid = row.payments[0] ?? null;
  const steps: { words: string; at: Date | null; usual: string | null }[] = [
    { words: '您提出申请', at: row.askedAt, usual: null },
    { words: '联系函发给对方中心', at: row.sentAt, usual: '当天' },
    { words: '对方答复账户情况', at: row.toldAt, usual: `一般 ${answerDays} 天内` },
    {
      words: '对方转款',
      at: paid === null ? null : (paid.enteredAt ?? row.updatedAt),
      usual: `一般 ${payDays} 天内`,
    },
    { words: '钱进您的账户', at: row.state === 'done' ? row.endedAt : null, usual: '对方转款当天' },
  ];
  const nowAt = steps.findIndex(({ at }) => at === null);
  return steps.map(({ words, at, usual }, index) => ({
    words,
    at: iso(at),
    standing:
      at !== null ? 'done' : stopped.includes(row.state) ? 'stopped' : index === nowAt ? 'now' : 'to-come',
    note: at === null && !stopped.includes(row.state) ? usual : null,
  }));
}

export function presentTransfer(row: TransferRow, terms: TransferTerms): Transfer {
  const { version, from, accountNo, state, expected, looking, timeline } = row;
  return {
    ...{ transferId: idOf(row), version, fromCentre: from.name, fromCity: from.cityName, state, expected },
    accountLast4: accountNo.slice(-4),
    sentence: sentenceOf(row),
    steps: stepsOf(row, terms),
    arrivedFen: arrivedFen(row),
    looking: looking?.why ?? null,
    timeline: timeline.map(lineOf).toReversed(),
    allowedActions: mayCancel(row) ? ['cancel'] : [],
  };
}

function outSentence({ state, toCentre, looking, reason }: TransferOutRow): string {
  return {
    waiting:
      looking === null ? `${toCentre}来函要转走您的账户。不是您申请的，请马上告诉我们` : '工作人员正在核对',
    held: '您的账户锁着，不会转出；打开锁以后才继续',
    objected: '已经停下，工作人员会联系您',
    moving: '正在转出',
    moved: `已经转到${toCentre}`,
    refused: `没有转出：${reason ?? ''}`,
  }[state];
}

export function presentTransferOut(row: TransferOutRow): TransferOutView {
  const { version, toCentre, askedAt, state, movesAt, amountFen, timeline } = row;
  return {
    ...{ transferId: idOf(row), version, toCentre, state, amountFen },
    ...{ askedAt: askedAt.toISOString(), movesAt: iso(movesAt), sentence: outSentence(row) },
    timeline: timeline.map(lineOf).toReversed(),
    allowedActions: state === 'waiting' || state === 'held' ? ['object'] : [],
  };
}

function staffPart(row: TransferRow | TransferOutRow) {
  const { version, nameMasked, looking, timeline, askedAt } = row;
  return {
    ...{ transferId: idOf(row), version, memberNameMasked: nameMasked, at: askedAt.toISOString() },
    looking: looking && { why: looking.why, since: looking.since.toISOString() },
    timeline: timeline.map(lineOf).toReversed(),
  };
}

export function presentInForStaff(row: TransferRow, { mayHandle }: MovesOfficer): StaffTransfer {
  const { expected, from, state } = row;
  return {
    ...staffPart(row),
    ...{ otherCentre: from.name, stateWords: transferStateWords[state].words },
    expectedFen: expected && expected.principalFen + expected.interestFen,
    arrivedFen: arrivedFen(row),
    allowedActions: mayHandle ? inSteps(row) : [],
  };
}

export function presentOutForStaff(row: TransferOutRow, { mayHandle }: MovesOfficer): StaffTransferOut {
  const { toCentre, state, movesAt, amountFen } = row;
  return {
    ...staffPart(row),
    ...{ otherCentre: toCentre, stateWords: transferOutStateWords[state].words },
    ...{ movesAt: iso(movesAt), amountFen },
    allowedActions: mayHandle ? outSteps(row) : [],
  };
}
