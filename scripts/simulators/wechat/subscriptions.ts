import type { Change, Journal } from '../storage/journal';

export type SubscriptionAnswer = 'accept' | 'reject' | 'ban' | 'filter';

/** What a person has allowed for one template. */
export interface Subscription {
  readonly openid: string;
  readonly templateId: string;
  /** Messages that may still be sent: one more with every accept, one less with every message. */
  readonly left: number;
  readonly answer: SubscriptionAnswer;
}

/** One-time subscriptions (一次性订阅): one accept is one message. */
export class Subscriptions {
  private readonly rows;

  constructor(private readonly journal: Journal) {
    this.rows = journal.table<Subscription>('subscriptions');
  }

  list(): Readonly<Subscription>[] {
    return this.rows.all();
  }

  leftFor(openid: string, templateId: string): number {
    const row = this.rows.get(keyOf(openid, templateId));
    return row === undefined || row.answer === 'ban' ? 0 : row.left;
  }

  answer(openid: string, templateIds: readonly string[], answer: SubscriptionAnswer): void {
    this.journal.commit(
      templateIds.map((templateId) => {
        const left = (this.rows.get(keyOf(openid, templateId))?.left ?? 0) + (answer === 'accept' ? 1 : 0);
        return this.rows.put(keyOf(openid, templateId), { openid, templateId, left, answer });
      }),
    );
  }

  /** Switched off in WeChat's settings: nothing more may come, also of what was accepted before. */
  switchOff(openid: string, templateId: string): void {
    const row: Subscription = { openid, templateId, left: 0, answer: 'reject' };
    this.journal.commit([this.rows.put(keyOf(openid, templateId), row)]);
  }

  /** The change that uses up one message; null when there is none left. */
  takeOne(openid: string, templateId: string): Change | null {
    const row = this.rows.get(keyOf(openid, templateId));
    if (row === undefined || this.leftFor(openid, templateId) < 1) return null;
    return this.rows.put(keyOf(openid, templateId), { ...row, left: row.left - 1 });
  }
}

function keyOf(openid: string, templateId: string): string {
  return `${openid} ${templateId}`;
}
