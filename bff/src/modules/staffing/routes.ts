import { staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { applyForStaff } from './commands/apply-for-staff';
import { closeAccount } from './commands/close-account';
import { handOverWork } from './commands/hand-over-work';
import { noteTraining } from './commands/note-training';
import { declineApplication, openApplication } from './commands/open-application';
import { dutyRoutes } from './duty-routes';
import { presentApplication } from './present-staffing';
import { listApplications } from './queries/list-applications';
import { listPeople, listRights, ownTraining, readPerson } from './queries/list-people';
import { RuleChanges } from './rule-changes';
import { officerOf, type StaffingParts } from './staffing-parts';

/** 人员. */
export function staffingRoutes(parts: StaffingParts): Route[] {
  const rules = new RuleChanges(parts);
  const officer = ({ session, requestId }: { session: StaffSession; requestId: string }) =>
    officerOf(parts, session, requestId);
  return [
    defineRoute(staffEndpoints.listPeople, async (call) => listPeople(parts, await officer(call), rules)),
    defineRoute(staffEndpoints.getPerson, async (call) =>
      readPerson(parts, await officer(call), rules, call.params.staffId),
    ),
    defineRoute(staffEndpoints.listRights, async (call) => ({
      rights: await listRights(parts, await officer(call), call.query),
    })),
    defineRoute(staffEndpoints.closeAccount, async (call) => {
      const closer = await officer(call);
      await closeAccount(parts, closer, { ...call.params, ...call.body });
      return readPerson(parts, closer, rules, call.params.staffId);
    }),
    defineRoute(staffEndpoints.handOverWork, async (call) =>
      handOverWork(parts, await officer(call), call.params.staffId, call.body),
    ),
    defineRoute(staffEndpoints.noteTraining, async (call) => {
      const trainer = await officer(call);
      await noteTraining(parts, trainer, call.params.staffId, call.body);
      return readPerson(parts, trainer, rules, call.params.staffId);
    }),
    defineRoute(staffEndpoints.getOwnTraining, async (call) =>
      ownTraining(parts, await officer(call), rules),
    ),
    ...applicationRoutes(parts),
    ...dutyRoutes(parts),
  ];
}

function applicationRoutes(parts: StaffingParts): Route[] {
  return [
    defineRoute(staffEndpoints.listStaffApplications, async ({ session, requestId }) => ({
      applications: await listApplications(parts, await officerOf(parts, session, requestId)),
    })),
    defineRoute(staffEndpoints.applyForStaff, async ({ session, requestId, body }) => {
      const applicant = await officerOf(parts, session, requestId);
      const record = await applyForStaff(parts, applicant, body);
      return presentApplication(parts, record, applicant, await parts.accounts.find(record.staffId));
    }),
    defineRoute(staffEndpoints.openStaffApplication, async ({ session, requestId, params, body }) => {
      const opener = await officerOf(parts, session, requestId);
      const { applicationId } = params;
      const { application, oneTimePassword } = await openApplication(
        parts,
        opener,
        applicationId,
        body.handOverTo,
      );
      const account = await parts.accounts.find(application.staffId);
      return { application: presentApplication(parts, application, opener, account), oneTimePassword };
    }),
    defineRoute(staffEndpoints.declineStaffApplication, async ({ session, requestId, params, body }) => {
      const decliner = await officerOf(parts, session, requestId);
      const declined = await declineApplication(parts, decliner, params.applicationId, body.words);
      return presentApplication(parts, declined, decliner, await parts.accounts.find(declined.staffId));
    }),
  ];
}
