import { staffEndpoints, type PhoneKnownBy, type Visit } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import type { StaffClient } from './staff-client';
import type { WholeWorld } from './whole-world';

const consents = { dataUse: true, bankCard: true, truthful: true };

/** What is signed on paper when a case is handed in. */
export const handInBody = (version: number, amountFen: number, cardId: string) => ({
  version,
  amountFen,
  cardId: cardId as never,
  consents,
  signedOnPaper: true as const,
});

/** 窗口收件 as a clerk does it for a demo person. */
export function atWindow(world: Pick<WholeWorld, 'outside'>) {
  const personOf = (key: string) => world.outside.people.find((person) => person.key === key)!;

  async function phoneOf(clerk: StaffClient, key: string, by: PhoneKnownBy) {
    const { phone } = personOf(key);
    if (by === 'none') return { by };
    if (by === 'word') return { by, phone };
    await clerk.call(staffEndpoints.requestVisitCode, { body: { phone } });
    const sent = world.outside.control.sms.messages().findLast((message) => message.phone === phone);
    return { by, phone, code: /\d{6}/.exec(sent!.text)![0] };
  }

  async function visit(clerk: StaffClient, key: string, by: PhoneKnownBy = 'word'): Promise<Visit> {
    const person = personOf(key);
    const phone = await phoneOf(clerk, key, by);
    const body = { name: person.name, document: documentOf(person), phone, consent: true as const };
    return clerk.call(staffEndpoints.beginVisit, { body });
  }

  async function taken(clerk: StaffClient, key: string, itemCode: string, by?: PhoneKnownBy) {
    const seen = await visit(clerk, key, by);
    const intake = await clerk.call(staffEndpoints.openIntake, { body: { visit: seen.visit, itemCode } });
    const params = { caseId: intake.caseId };
    const cardNumber = personOf(key).cards[0]!.number;
    const { cardId } = await clerk.call(staffEndpoints.addIntakeCard, { params, body: { cardNumber } });
    return { intake, params, cardId };
  }

  return { personOf, phoneOf, visit, taken };
}
