import { dayOf } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { CaseDesk } from './case-desk';
import type { AgentActor, MemberActor } from './domain/actors';
import type { CaseRecord } from './domain/case-record';
import type { ActingMandate, AgentAct, Mandates } from './ports';

/** A case in somebody's hands: its member's own, or an agent's under a mandate (委托) that is in force. */
export type HeldCase =
  | { record: CaseRecord; actor: MemberActor; mandate: null }
  | { record: CaseRecord; actor: AgentActor; mandate: ActingMandate };

/** Who it is that acts on a case from the app. */
export class CaseHands {
  constructor(
    private readonly desk: Pick<CaseDesk, 'get'>,
    private readonly mandates: Mandates,
  ) {}

  /**
   * The case, for its member or for whoever acts for them now. Throws `case.not-found` for anybody else, in the same
   * words as where there is no case, and for an agent whose mandate is over.
   */
  async getHeld(caseId: string, userId: string): Promise<HeldCase> {
    const record = await this.desk.get(caseId);
    if (record.userId === userId) return { record, actor: { kind: 'member', userId }, mandate: null };
    const mandate = record.mandate && (await this.mandates.find(record.mandate.mandateId, userId));
    if (!mandate || mandate.principalId !== record.userId) throw new AppError('case.not-found');
    return { record, actor: agentUnder(mandate), mandate };
  }

  /**
   * What an agent is about to do is written down first, with the promise to tell the member, and only while the mandate
   * is in force: once it has been ended, nothing more is done under it. Of the member's own doing nothing is noted.
   * @throws `mandate.over`
   */
  async note(held: HeldCase, act: Omit<AgentAct, 'caseId' | 'itemName'>): Promise<void> {
    const { record, mandate } = held;
    if (mandate === null) return;
    const { _id: caseId, itemName } = record;
    await this.mandates.note(mandate, { ...act, caseId, itemName });
  }

  /** 谁看过: once a day for each case. */
  async noteLook(held: HeldCase, now: Date): Promise<void> {
    const key = `looked:${held.record._id}:${dayOf(now.toISOString())}`;
    await hidingTheMandate(this.note(held, { kind: 'looked', key }));
  }

  /** A file for a material: once for each material, from one step of the case to the next. */
  async noteUpload(held: HeldCase, materialCode: string): Promise<void> {
    const { _id, timeline } = held.record;
    const key = `uploaded:${_id}:${materialCode}:${timeline.length}`;
    await hidingTheMandate(this.note(held, { kind: 'uploaded', key }));
  }

  async noteRemoval(held: HeldCase, documentId: string): Promise<void> {
    await hidingTheMandate(this.note(held, { kind: 'removed', key: `removed:${documentId}` }));
  }
}

/** The mandate has just ended: the case is not theirs any more, as it will be a moment later. */
async function hidingTheMandate(noted: Promise<void>): Promise<void> {
  try {
    await noted;
  } catch (error) {
    if (error instanceof AppError && error.code === 'mandate.over') throw new AppError('case.not-found');
    throw error;
  }
}

export const agentUnder = ({ mandateId, principalId, agent }: ActingMandate): AgentActor => ({
  kind: 'agent',
  userId: agent.userId,
  principalId,
  mandateId,
  nameMasked: agent.nameMasked,
});
