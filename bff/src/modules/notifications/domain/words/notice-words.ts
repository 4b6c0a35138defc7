import type { NoticeFacts } from '../notice-entry';

export type TemplateKind = 'progress' | 'decision' | 'payment';

export interface NoticeWords {
  title: string | ((facts: NoticeFacts) => string);
  /** What happened. */
  happened: (facts: NoticeFacts) => string;
  /** What it means and what to do, with the deadline where there is one. */
  next: (facts: NoticeFacts) => string;
  /** The same for a card of 20 characters. */
  hint: (facts: NoticeFacts) => string;
  /** null: told without a WeChat card. */
  template: TemplateKind | null;
  /** false: the person is looking at the screen, so an SMS would only cost and disturb. */
  smsFallback: boolean | ((facts: NoticeFacts) => boolean);
  /** By WeChat and by SMS, and not by SMS only where WeChat cannot. */
  everyWay?: true | ((facts: NoticeFacts) => boolean);
}
