import { findTransition } from '@gjj/shared-types';

import type { Evidence } from './evidence';

const FINAL: ReadonlySet<string> = new Set(['sent', 'delivered', 'skipped', 'failed', 'unknown']);

/** I4: one notice for each change that owes one, in a final state; at most one of it accepted by WeChat. */
export function noticesAreSingle(evidence: Evidence): string[] {
  return [...oneForEachChange(evidence), ...allFinal(evidence), ...onceByWechat(evidence)];
}

function oneForEachChange({ cases, messages }: Evidence): string[] {
  return cases.flatMap(({ _id, timeline, claim }) => {
    const told = timeline.flatMap(({ action, from }) => findTransition(action, from)?.notice ?? []);
    // Where nothing was to be paid back, nobody is thanked for it.
    const owed = told.filter((notice) => notice !== 'claim-settled' || claim?.amountFen !== 0);
    return [...new Set(owed)].flatMap((notice) => {
      const wanted = owed.filter((one) => one === notice).length;
      const found = messages.filter((message) => message.caseId === _id && message.notice === notice).length;
      return found === wanted ? [] : [`${_id}: ${found} messages of ${notice} for ${wanted} changes`];
    });
  });
}

function allFinal({ messages }: Evidence): string[] {
  return messages
    .filter(({ done, wechat, sms }) => !done || !FINAL.has(wechat.state) || !FINAL.has(sms.state))
    .map(({ _id, notice }) => `message ${_id} (${notice}) is not final`);
}

/** Two messages that say the same of the same case to the same person are one message sent twice. */
function onceByWechat({ wechat }: Evidence): string[] {
  const texts = wechat.map(({ openid, templateId, fields, page }) =>
    JSON.stringify({ openid, templateId, fields, page }),
  );
  return texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => `sent twice: ${text}`);
}

/** I6: no ID number, card or phone number in a log, a URL or an error. */
export function logsAreSilent({ people, logs }: Evidence): string[] {
  return people.flatMap(({ key, idNumber, phone, cards }) =>
    [idNumber, phone, ...cards.map(({ number }) => number)]
      .filter((secret) => logs.includes(secret))
      .map((secret) => `a log tells of ${key}: …${secret.slice(-4)}`),
  );
}
