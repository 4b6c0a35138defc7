import {
  bookingStateWords,
  dayOnPaper,
  groupMatterNumber,
  matterKindWords,
  matterStateWords,
  yuan,
  type Booking,
  type MemberMatter,
  type OwnDataUse,
  type OwnSession,
  type Safety,
  type StandingOrder,
} from '@gjj/shared-types';
import { linkTo, numberedName, tableOf, whenInWords, type Packed } from '../archive';
import type { KeptMatter, OwnDataParts } from './own-data-parts';

/** A 反映 with its files, as they lie in the folder. */
export interface MatterFolder {
  view: MemberMatter;
  files: Packed[];
}

/** What a member sent along, under the matter's number. */
export function matterFolders(
  { attachedFilesOf }: Pick<OwnDataParts, 'attachedFilesOf'>,
  matters: readonly KeptMatter[],
): Promise<MatterFolder[]> {
  return Promise.all(
    matters.map(async ({ view, envelopes }) => {
      const attached = (await Promise.all(envelopes.map((one) => attachedFilesOf(one)))).flat();
      const files = attached.map(({ fileName, sizeBytes, sha256, open }, index) => ({
        path: `matters/${numberedName(index + 1, view.number, fileName)}`,
        ...{ sizeBytes, sha256, open },
      }));
      return { view, files };
    }),
  );
}

export const orderSection = (orders: readonly StandingOrder[]): string =>
  tableOf(
    ['业务', '哪天', '多少', '到哪天为止', '付到', '现在'],
    orders.map((one) => [
      one.itemName,
      one.whenWords,
      one.amountWords,
      dayOnPaper(one.endOn),
      `${one.bankName} 尾号 ${one.cardLast4}`,
      one.sentence,
    ]),
  );

export const bookingSection = (bookings: readonly Booking[]): string =>
  tableOf(
    ['时间', '窗口', '办什么', '现在'],
    bookings.map((one) => [
      `${dayOnPaper(one.day)} ${one.time}`,
      one.windowName,
      one.itemName ?? '没有说',
      bookingStateWords[one.state].words,
    ]),
  );

/** Each matter with everything that was said of it, and what was attached. */
export const matterSection = (matters: readonly MatterFolder[]): string =>
  matters.length === 0
    ? '<p>没有。</p>'
    : matters
        .map(({ view: { kind, number, state, words }, files }) => {
          const title = `${matterKindWords[kind].name} ${groupMatterNumber(number)}，${matterStateWords[state].term}`;
          const said = words.map((one) => [
            whenInWords(one.at),
            one.by === 'member' ? '您' : '中心',
            one.text,
          ]);
          const links = files.map(({ path }) => `<p>${linkTo(path, path.split('/').at(-1)!)}</p>`);
          return `<h3>${title}</h3>${tableOf(['时间', '谁说的', '内容'], said)}${links.join('')}`;
        })
        .join('\n');

const limitInWords = (fen: number | null) => (fen === null ? '没有设' : yuan(fen));

export function safetySection({ lock, limits, raise, phoneRestsUntil, restingCards }: Safety): string {
  const rows: [string, string][] = [
    ['账户锁', lock === null ? '没有锁' : `${whenInWords(lock.lockedAt)} 锁住`],
    ['每笔限额', limitInWords(limits.perWithdrawalFen)],
    ['每天限额', limitInWords(limits.perDayFen)],
  ];
  if (raise !== null) rows.push(['要调高的限额', `${whenInWords(raise.takesEffectAt)} 起`]);
  if (phoneRestsUntil !== null) rows.push(['新手机号静置', `到 ${whenInWords(phoneRestsUntil)}`]);
  for (const { bankName, last4, restsUntil } of restingCards)
    rows.push([`新卡静置：${bankName} 尾号 ${last4}`, `到 ${whenInWords(restsUntil)}`]);
  return tableOf(['什么', '现在'], rows);
}

/** What other departments were asked about the member. */
export const useSection = (uses: readonly OwnDataUse[]): string =>
  tableOf(
    ['最后一次', '当天几次', '向谁查', '查了什么', '为什么', '用来', '依据', '谁查的', '数据截至'],
    uses.map(({ at, times, department, fields, purpose, usedFor, basis, who, asOf }) => [
      whenInWords(at),
      String(times),
      department,
      fields.join('、'),
      purpose,
      usedFor,
      basis,
      who,
      asOf === null ? '没有答复' : whenInWords(asOf),
    ]),
  );

export const signInSection = (signIns: readonly OwnSession[]): string =>
  tableOf(
    ['设备', '在哪里', '什么时候登录'],
    signIns.map((one) => [
      one.device,
      one.place,
      one.signedInAt === null ? '不清楚' : whenInWords(one.signedInAt),
    ]),
  );
