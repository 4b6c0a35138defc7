import { staffEndpoints, type EndpointCall, type EndpointShape, type StaffCase } from '@gjj/shared-types';
import { ContractClient } from '../../../bff/src/testing/contract-client';
import { readStaff } from '../../simulators/people/read-staff';
import type { Stage } from '../stage/stage';

type Body<E extends EndpointShape> = Omit<(EndpointCall<E> & { body: object })['body'], 'version'>;

/** A member of staff whose console is not what is walked: they act by the contract alone. */
export class Colleague extends ContractClient {
  static async signIn({ demo }: Stage, username: string): Promise<Colleague> {
    const account = readStaff(demo.ground.places).find((one) => one.username === username);
    if (account === undefined) throw new Error(`there is no demo staff ${username}`);
    const colleague = new Colleague(demo.bffUrl, null);
    const body = { username, password: account.password };
    colleague.token = (await colleague.call(staffEndpoints.staffSignIn, { body })).token;
    return colleague;
  }

  /** Does it to the case as it is now. */
  async does<E extends EndpointShape>(endpoint: E, caseId: string, body: Body<E>): Promise<void> {
    const params = { caseId } as { caseId: StaffCase['caseId'] };
    const { version } = await this.call(staffEndpoints.getStaffCase, { params });
    await this.call(endpoint, { params, body: { ...body, version } } as unknown as EndpointCall<E>);
  }
}
