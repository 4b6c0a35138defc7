import {
  agreementStateWords,
  dayOnPaper,
  debitStateWords,
  flexibleTermsInWords,
  monthInWords,
  timeInWords,
  transferOutStateWords,
  transferStateWords,
  yuan,
  type FlexibleAgreement,
  type Reminder,
  type Transfers,
} from '@gjj/shared-types';
import { tableOf } from '../archive';
import type { OwnDataParts } from './own-data-parts';

/** What stands beside the cases and was asked for by the member: moves, agreements and reminders. */
export async function movesOf(
  parts: Pick<OwnDataParts, 'transfersOf' | 'agreementsOf' | 'remindersOf'>,
  userId: string,
) {
  const [transfers, agreements, reminders] = await Promise.all([
    parts.transfersOf(userId),
    parts.agreementsOf(userId),
    parts.remindersOf(userId),
  ]);
  return { transfers, agreements, reminders };
}

type Kept = Pick<Transfers, 'transfers' | 'movedAway'>;
type Line = Kept['transfers'][number]['timeline'][number];

const linesOf = (timeline: readonly Line[]) =>
  timeline
    .map(({ at, words }) => `${timeInWords(at)} ${words}`)
    .toReversed()
    .join('；');

export const transferSection = ({ transfers, movedAway }: Kept): string =>
  tableOf(
    ['哪一边', '现在', '金额', '经过'],
    [
      ...transfers.map(({ fromCentre, state, arrivedFen, timeline }) => [
        `从${fromCentre}转入`,
        transferStateWords[state].words,
        yuan(arrivedFen),
        linesOf(timeline),
      ]),
      ...movedAway.map(({ toCentre, state, amountFen, timeline }) => [
        `${toCentre}要转走`,
        transferOutStateWords[state].words,
        amountFen === null ? '' : yuan(amountFen),
        linesOf(timeline),
      ]),
    ],
  );

export const agreementSection = (agreements: readonly FlexibleAgreement[]): string =>
  tableOf(
    ['约定', '从哪张卡扣', '现在', '每个月', '经过'],
    agreements.map(({ terms, bankName, cardLast4, state, debits, timeline }) => [
      flexibleTermsInWords(terms),
      `${bankName} 尾号 ${cardLast4}`,
      agreementStateWords[state].words,
      debits
        .map(
          ({ month, amountFen, state: debit }) =>
            `${monthInWords(month)} ${yuan(amountFen)} ${debitStateWords[debit].words}`,
        )
        .join('；'),
      linesOf(timeline),
    ]),
  );

const reminderWords: Record<Reminder['state'], string> = {
  waiting: '等那一天',
  told: '已经提醒',
  'not-now': '到那天办不了，没有提醒',
  cancelled: '已经取消',
};

export const reminderSection = (reminders: readonly (Reminder & { itemName: string })[]): string =>
  tableOf(
    ['业务', '哪天', '怎样提醒', '现在'],
    reminders.map(({ itemName, onDay, bySms, state, words }) => [
      itemName,
      dayOnPaper(onDay),
      bySms ? '发消息，也发短信' : '发消息',
      [reminderWords[state], words].filter(Boolean).join('：'),
    ]),
  );
