import type {
  printVisitStandingBody,
  signVisitStandingBody,
  visitStandingBody,
  VisitStanding,
} from '@gjj/shared-types';
import type { z } from 'zod';
import type { PrintedFile } from '../../../platform/print';
import { signOrder } from '../commands/sign-order';
import { goalOfTerms } from '../order-goal';
import { offerOf } from '../day-rule';
import type { OrderRow } from '../order-model';
import { listOrders } from '../queries/list-orders';
import { previewOrder } from '../queries/preview-order';
import { showOffer } from '../queries/show-offer';
import { orderPaper } from './order-paper';
import type { AtWindow, WindowParts } from './window-parts';

type Asked<B extends z.ZodType> = Omit<z.output<B>, 'visit'>;

/** What the person who stands here could agree on, with their cards. Throws as `showOffer` does. */
export async function showAtWindow(
  parts: WindowParts,
  { userId }: AtWindow,
  { itemCode }: Asked<typeof visitStandingBody>,
): Promise<VisitStanding> {
  const [{ offers }, cards, offer] = await Promise.all([
    listOrders(parts, userId),
    parts.cards.listCards(userId),
    itemCode === null ? null : showOffer(parts, userId, itemCode),
  ]);
  return { offers, cards, offer };
}

/** 约定书 to be signed by hand; throws as signing does where it could not be, and changes nothing. */
export async function printAtWindow(
  parts: WindowParts,
  { userId, officer }: AtWindow,
  { itemCode, terms, size }: Asked<typeof printVisitStandingBody>,
): Promise<PrintedFile> {
  const { plans } = await previewOrder(parts, userId, { itemCode, terms });
  const offer = await showOffer(parts, userId, itemCode);
  const person = await parts.members.getPerson(userId);
  const catalogue = parts.centres.of(parts.centreOf(person));
  const card = await goalOfTerms(parts, offerOf(catalogue, itemCode), person, terms.cardId);
  const { centre } = catalogue;
  const printed = { person, offer, terms: { ...terms, card }, plans, centre, officer };
  return parts.printer.print(orderPaper({ ...printed, now: parts.clock.now() }), size);
}

/** Signed by hand before the officer, who hands it in; once for the console's key. Throws as `signOrder` does. */
export async function signAtWindow(
  parts: WindowParts,
  { userId, officer }: AtWindow,
  key: string,
  { signedOnPaper: _theyDid, ...body }: Asked<typeof signVisitStandingBody>,
): Promise<OrderRow> {
  const { name: signedName } = await parts.members.getPerson(userId);
  return signOrder(parts, { userId, key, body: { ...body, signedName }, before: officer });
}
