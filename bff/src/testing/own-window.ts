import { staffEndpoints, type OwnVisit } from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import type { StaffClient } from './staff-client';
import type { WholeWorld } from './whole-world';

/** 个人缴存 as a clerk does it for a demo person who deposits for themselves. */
export function ownWindow(world: Pick<WholeWorld, 'outside'>, key: string) {
  const person = world.outside.people.find((one) => one.key === key)!;
  const { name, phone } = person;
  const body = {
    name,
    document: documentOf(person),
    phone: { by: 'word' as const, phone },
    consent: true as const,
  };

  async function visit(clerk: StaffClient): Promise<OwnVisit> {
    return clerk.call(staffEndpoints.beginOwnVisit, { body });
  }

  async function open(clerk: StaffClient, itemCode: string) {
    const { visit: sealed } = await visit(clerk);
    return clerk.call(staffEndpoints.openOwnIntake, { body: { visit: sealed, itemCode } });
  }

  return { body, visit, open, phone };
}
