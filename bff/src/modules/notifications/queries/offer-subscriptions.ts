import type { SubscriptionOffer } from '@gjj/shared-types';
import type { DeliveryParts } from '../delivery-parts';
import type { TemplateKind } from '../domain/notice-words';
import { recipientOf } from '../recipient';

/** In the order of their worth; WeChat takes three on one tap. */
const offered: readonly { kind: TemplateKind; words: string }[] = [
  { kind: 'decision', words: '能不能提取，有结果就告诉您' },
  { kind: 'payment', words: '钱到您的银行卡时告诉您' },
  { kind: 'progress', words: '受理了、要补材料时告诉您' },
];

/** What a member may subscribe to, what each brings, and how many messages of it are still allowed. */
export async function offerSubscriptions(
  { contacts, subscriptions, templates }: Pick<DeliveryParts, 'contacts' | 'subscriptions' | 'templates'>,
  userId: string,
): Promise<SubscriptionOffer> {
  const { openid } = await contacts.getContact(userId);
  const countLeft = async (templateId: string) =>
    openid === null ? 0 : subscriptions.countLeft(recipientOf(openid), templateId);
  const offers = offered.map(async ({ kind, words }) => {
    const templateId = templates[kind];
    return { templateId, words, left: await countLeft(templateId) };
  });
  return { templates: await Promise.all(offers), hasWechat: openid !== null };
}
