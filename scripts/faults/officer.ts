import { staffEndpoints, type CaseState, type StaffCase } from '@gjj/shared-types';

import { ContractClient } from '../../bff/src/testing/contract-client';
import { readStaff } from '../simulators/people/read-staff';
import { persist, type Patience } from './persist';
import { takeStep, type Step } from './take-step';

const beforeReview: readonly CaseState[] = ['received', 'accepted', 'review'];

/** A staff member at the console, who tries again when the server is away. */
export class Officer extends ContractClient {
  constructor(
    url: string,
    readonly patience?: Patience,
  ) {
    super(url, null);
  }

  case(caseId: string): Promise<StaffCase> {
    return persist(() => this.call(staffEndpoints.getStaffCase, { params: { caseId } }), this.patience);
  }

  accept(caseId: string): Promise<void> {
    return this.does(caseId, {
      from: 'received',
      isDone: ({ state }) => state !== 'received',
      act: (version) => this.call(staffEndpoints.acceptCase, { params: { caseId }, body: { version } }),
    });
  }

  approve(caseId: string, amountFen: number): Promise<void> {
    const opinion = '材料齐全，同意';
    return this.does(caseId, {
      from: 'review',
      isDone: ({ state }) => !beforeReview.includes(state),
      act: (version) =>
        this.call(staffEndpoints.approveCase, { params: { caseId }, body: { version, amountFen, opinion } }),
    });
  }

  does(caseId: string, step: Step<StaffCase>): Promise<void> {
    return takeStep(() => this.case(caseId), step, this.patience);
  }
}

export async function signInStaff(url: string, username: string, patience?: Patience): Promise<Officer> {
  const account = readStaff().find((one) => one.username === username);
  if (account === undefined) throw new Error(`no demo staff ${username}`);
  const officer = new Officer(url, patience);
  const { password } = account;
  officer.token = (await officer.call(staffEndpoints.staffSignIn, { body: { username, password } })).token;
  return officer;
}
