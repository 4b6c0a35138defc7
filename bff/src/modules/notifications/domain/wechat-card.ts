import type { NoticeFacts, TellableNotice } from './notice-entry';
import { noticeWords, type TemplateKind } from './notice-words';
import { wechatField } from './wechat-fields';

export interface WechatCard {
  template: TemplateKind;
  /** The template's field keys and their values, each within WeChat's limits. */
  data: Record<string, string>;
}

/**
 * The card of a notice, or null where it has none or a field cannot be filled truthfully.
 * The keys are those of the three templates that a centre picks in WeChat's library; see README.
 */
export function wechatCard(notice: TellableNotice, facts: NoticeFacts, at: Date): WechatCard | null {
  const words = noticeWords[notice];
  if (words.template === null) return null;
  const third = thirdField(words.template, facts);
  if (third === null) return null;
  return {
    template: words.template,
    data: {
      character_string1: wechatField.characterString(facts.receiptNumber ?? ''),
      thing2: wechatField.thing(facts.itemName),
      ...third,
      time4: wechatField.time(at),
      thing5: wechatField.thing(words.hint(facts)),
    },
  };
}

function thirdField(template: TemplateKind, facts: NoticeFacts): Record<string, string> | null {
  if (template !== 'payment') return { phrase3: wechatField.phrase(facts.stateTerm) };
  const amount = facts.amountFen == null ? null : wechatField.amount(facts.amountFen);
  return amount === null ? null : { amount3: amount };
}
