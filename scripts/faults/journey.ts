import { memberEndpoints, type MemberCase, type NoticeName } from '@gjj/shared-types';

import type { MemberClient } from '../../bff/src/testing/member-client';
import { persist, type Patience } from './persist';

/** What a member was promised: an answer of 2xx to a submission. */
export interface Promised {
  readonly key: string;
  readonly caseId: string;
  readonly receiptNumber: string;
}

/** What is ready to be handed in, through the app or at a window. */
export interface Journey {
  readonly caseId: string;
  readonly amountFen: number;
  /** Until there is an answer, with the same key and body. */
  readonly handIn: () => Promise<Promised>;
}

export interface Filled {
  readonly caseId: string;
  readonly key: string;
  readonly body: ReturnType<MemberClient['submission']>;
}

/** A draft, ready to be handed in; nothing is expected to fail yet. */
export async function fill(member: MemberClient, itemCode: string, amountFen: number): Promise<Filled> {
  const { caseId, body } = await persist(() => member.fill(itemCode, { amountFen }));
  return { caseId, key: `key-of-${caseId}`, body };
}

/** Hands it in with the same key and body until there is an answer, as the app does. */
export async function handIn(member: MemberClient, { caseId, key, body }: Filled): Promise<Promised> {
  const answer = await persist(() =>
    member.call(memberEndpoints.submitCase, { params: { caseId }, body, idempotencyKey: key }),
  );
  if (answer.receiptNumber === null) throw new Error('a submission without a receipt number');
  return { key, caseId, receiptNumber: answer.receiptNumber };
}

/** A draft of the app, as a journey. */
export async function inTheApp(member: MemberClient, itemCode: string, amountFen: number): Promise<Journey> {
  const filled = await fill(member, itemCode, amountFen);
  return { caseId: filled.caseId, amountFen, handIn: () => handIn(member, filled) };
}

/** From the tap to the money, decided by machine. */
export async function travel(
  member: MemberClient,
  { caseId, handIn: hand }: Journey,
  patience?: Patience,
): Promise<Promised> {
  const promised = await hand();
  await arrived(member, caseId, { patience });
  return promised;
}

/**
 * Another card after a failed payment. Whoever meets a change in between reads that the case has moved, sees it as it is
 * now, and taps again; every other refusal stands.
 */
export async function changeCard(member: MemberClient, caseId: string, cardNumber: string): Promise<void> {
  const cardId = await member.cardId(cardNumber);
  for (;;) {
    const { version } = await member.case(caseId);
    const body = { version, cardId };
    const code = await member.refusal(memberEndpoints.changeCard, { params: { caseId }, body });
    if (code === 'none') return;
    if (code !== 'case.version-conflict') throw new Error(`the card was not changed: ${code}`);
  }
}

interface Arrival {
  readonly isThere?: (seen: MemberCase) => boolean;
  /** The last that the member hears of. */
  readonly told?: NoticeName;
  readonly patience?: Patience | undefined;
}

/** At the end of a road, where nothing else is said closed and paid; told, and no message on its way any more. */
export function arrived(
  member: MemberClient,
  caseId: string,
  { isThere = ({ state }) => state === 'closed', told = 'paid', patience }: Arrival = {},
): Promise<MemberCase> {
  return persist(async () => {
    const current = await member.case(caseId);
    if (!isThere(current) || !isTold(current, told)) throw new Error(`not there: ${standOf(current)}`);
    return current;
  }, patience);
}

function isTold({ messages }: MemberCase, last: NoticeName): boolean {
  const open = messages.some(({ channels }) =>
    channels.some(({ state }) => state === 'waiting' || state === 'sending'),
  );
  return !open && messages.some(({ notice }) => notice === last);
}

/** For whoever must find out why a journey did not end. */
function standOf({ caseId, state, messages }: MemberCase): string {
  const told = messages.map(({ notice, channels }) =>
    [notice, ...channels.map((one) => one.state)].join(' '),
  );
  return `${caseId} is ${state}; ${told.join(', ')}`;
}
