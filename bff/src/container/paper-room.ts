import type { OfficerListParts } from '../modules/casework';
import {
  BundleRepository,
  filePaper,
  handlersOf,
  ListRepository,
  paperRoutes,
  type TellOfPaper,
} from '../modules/paper';
import type { Ground } from './ground';
import type { People } from './people';

/** Where paper is that a window took in: above the cases, and apart from them. */
export function composePaper(
  ground: Ground,
  { identity, notifications }: People,
  officers: OfficerListParts,
) {
  const { connection, settings, centres, clock, printer, desk } = ground;
  const paper = {
    bundles: new BundleRepository(connection, settings.GJJ_CENTRE),
    lists: new ListRepository(connection, settings.GJJ_CENTRE),
    centres,
    clock,
  };
  const telling: TellOfPaper = {
    handlersOf: (bundle) => handlersOf(officers, bundle),
    tellStaff: (notice, staffIds) => notifications.tellStaff(notice, staffIds),
  };
  return {
    paper: { ...paper, telling },
    tasks: { 'file-paper': (caseId: string) => filePaper({ ...paper, desk }, caseId) },
    routes: paperRoutes({ ...paper, staff: identity.staff, printer }),
  };
}
