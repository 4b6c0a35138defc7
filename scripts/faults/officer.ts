import { staffEndpoints, type CaseState, type StaffCase } from '@gjj/shared-types';

import { ContractClient } from '../../bff/src/testing/contract-client';
import { readStaff } from '../simulators/people/read-staff';
import { persist } from './persist';

/** A staff member at the console, who tries again when the server is away. */
export class Officer extends ContractClient {
  async case(caseId: string): Promise<StaffCase> {
    return persist(() => this.call(staffEndpoints.getStaffCase, { params: { caseId } }));
  }

  accept(caseId: string): Promise<void> {
    return this.decide(caseId, 'received', (version) =>
      this.call(staffEndpoints.acceptCase, { params: { caseId }, body: { version } }),
    );
  }

  approve(caseId: string, amountFen: number): Promise<void> {
    const opinion = '材料齐全，同意';
    return this.decide(caseId, 'review', (version) =>
      this.call(staffEndpoints.approveCase, { params: { caseId }, body: { version, amountFen, opinion } }),
    );
  }

  /** Decides on what is on the screen; after a lost answer or a conflict the screen is read anew. */
  private async decide(
    caseId: string,
    from: CaseState,
    decide: (version: number) => Promise<unknown>,
  ): Promise<void> {
    const before = new Set<CaseState>(
      ['received', 'accepted', 'review'].slice(0, from === 'received' ? 1 : 3) as CaseState[],
    );
    await persist(async () => {
      const { state, version } = await this.case(caseId);
      if (!before.has(state)) return;
      if (state !== from) throw new Error(`the case is still ${state}`);
      await decide(version);
    });
  }
}

export async function signInStaff(url: string, username: string): Promise<Officer> {
  const account = readStaff().find((one) => one.username === username);
  if (account === undefined) throw new Error(`no demo staff ${username}`);
  const officer = new Officer(url, null);
  const { password } = account;
  officer.token = (await officer.call(staffEndpoints.staffSignIn, { body: { username, password } })).token;
  return officer;
}
