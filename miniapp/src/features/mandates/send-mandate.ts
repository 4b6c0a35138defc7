import { readPhone, type Mandate, type MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { sendOnce } from '@/api/request-key';
import { readYuan } from '@/features/application/money-text';
import { noteCase } from '@/features/cases/use-cases';
import type { MandateForm } from './mandate-form';
import { mandateFailed, noteMandate } from './use-mandates';

type Card = Parameters<typeof call<'signMandate'>>[1]['body']['cardId'];

function agentKnownBy({ by, phone, idNumber }: MandateForm) {
  if (by === 'phone') return { by: 'phone' as const, phone: readPhone(phone) };
  return { by: 'document' as const, document: { kind: 'resident-id' as const, number: idNumber.trim() } };
}

/** Under a request id that is kept before it is sent: a lost answer never makes two mandates. @throws ApiError */
export async function signMandate(form: MandateForm, signedName: string): Promise<Mandate> {
  const body = {
    agentName: form.name.trim(),
    agentKnownBy: agentKnownBy(form),
    itemCodes: form.itemCodes,
    endOn: form.endOn,
    limitFen: readYuan(form.limit) ?? 0,
    cardId: form.cardId as Card,
    consents: { inMyName: true, shown: true },
    signedName: signedName.trim(),
  };
  return sendOnce('mandate', body, (idempotencyKey) => call('signMandate', { body, idempotencyKey })).then(
    noteMandate,
    mandateFailed,
  );
}

/** @throws ApiError */
export async function answerMandate(
  { mandateId, version }: Pick<Mandate, 'mandateId' | 'version'>,
  answer: 'acceptMandate' | 'declineMandate',
): Promise<Mandate> {
  return call(answer, { params: { mandateId }, body: { version } }).then(noteMandate, mandateFailed);
}

/** @throws ApiError */
export async function endMandate({ mandateId }: Pick<Mandate, 'mandateId'>): Promise<Mandate> {
  return call('endMandate', { params: { mandateId } }).then(noteMandate, mandateFailed);
}

/** @throws ApiError */
export async function beginFor(
  { mandateId }: Pick<Mandate, 'mandateId'>,
  itemCode: string,
): Promise<MemberCase> {
  return call('beginFor', { params: { mandateId }, body: { itemCode } }).then(noteCase, mandateFailed);
}
