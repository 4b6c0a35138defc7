import type { SafetyTerms } from './ports';
import type { SecurityWatch, UntoldChange, WatchedAccount } from '../identity';
import type { Decided } from './domain/lock';
import type { MemberSafety } from './domain/member-safety';
import { told } from './domain/told';
import type { SafetyStore } from './safety-store';

interface WatchParts {
  store: SafetyStore;
  termsOf: SafetyTerms;
  /** Of whoever was bound before systems held several centres: the first one's. */
  centreOf: (centreCode: string | undefined) => string;
}

const mostDevices = 20;
const rememberedIds = 40;

/** What identity tells of an account's changes and sign-ins, made into messages by every way. */
export function createWatch({ store, termsOf, centreOf }: WatchParts): SecurityWatch {
  const whose = ({ userId, centreCode }: WatchedAccount) => ({ userId, centreCode: centreOf(centreCode) });
  return {
    restHoursOf: (centreCode) => termsOf(centreCode).restHours,
    changed: async (account, change) => {
      await store.change(whose(account), (row, now) => noteChange(row, change, now));
    },
    signedIn: async (account, device) => {
      await store.change(whose(account), (row, now) => noteDevice(row, device, now));
    },
  };
}

/** Once for each id; whoever had the number before hears of it as well. */
function noteChange(row: MemberSafety, change: UntoldChange, now: Date): Decided {
  const { changeId, words, next, quiet, formerPhone } = change;
  if (row.toldIds.includes(changeId)) return { ok: 'same' };
  const formerToo = formerPhone === undefined ? [] : [told({ words, next, toFormer: true })];
  return {
    ok: true,
    set: {
      toldIds: [...row.toldIds, changeId].slice(-rememberedIds),
      ...(formerPhone !== undefined && { formerPhone: { sealed: formerPhone, at: now } }),
    },
    owes: [told({ words, next, quiet }), ...formerToo],
  };
}

/** The first device of an account is no news to whoever holds it. */
function noteDevice(
  row: MemberSafety,
  { words, deviceKey }: { words: string; deviceKey: string },
  now: Date,
): Decided {
  const isKnown = row.devices.some((one) => one.deviceKey === deviceKey);
  const others = row.devices.filter((one) => one.deviceKey !== deviceKey);
  const devices = [...others, { deviceKey, words, lastAt: now }].slice(-mostDevices);
  const isNews = !isKnown && others.length > 0;
  const owes = isNews
    ? [
        told({
          words: `有一台新设备登录了您的账号（设备：${words}）。`,
          next: '不是您本人的，请在小程序“账户安全”里让它退出，并锁住账户。',
        }),
      ]
    : [];
  return { ok: true, set: { devices }, owes };
}
