import { staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { appointDeputy, endDuty, enterAbsence } from './commands/duty';
import { readDuty } from './queries/read-duty';
import { officerOf, type Officer, type StaffingParts } from './staffing-parts';

interface Call {
  session: StaffSession;
  requestId: string;
  params: { staffId: string };
}

/** 代理 and 值班; each answers with the person's duty as it is then. */
export function dutyRoutes(parts: StaffingParts): Route[] {
  const after = async (call: Call, change: (officer: Officer) => Promise<void>) => {
    const officer = await officerOf(parts, call.session, call.requestId);
    await change(officer);
    return readDuty(parts, officer, call.params.staffId);
  };
  return [
    defineRoute(staffEndpoints.getDuty, (call) => after(call, async () => undefined)),
    defineRoute(staffEndpoints.appointDeputy, (call) =>
      after(call, (officer) => appointDeputy(parts, officer, call.params.staffId, call.body)),
    ),
    defineRoute(staffEndpoints.enterAbsence, (call) =>
      after(call, (officer) => enterAbsence(parts, officer, call.params.staffId, call.body)),
    ),
    defineRoute(staffEndpoints.endDuty, (call) =>
      after(call, (officer) => endDuty(parts, officer, call.params.staffId, call.params.dutyId)),
    ),
  ];
}
