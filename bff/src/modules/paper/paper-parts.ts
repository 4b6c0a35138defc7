import { dayOf } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import type { Clock } from '../../platform/clock';
import { AppError } from '../../platform/errors';
import type { Printer } from '../../platform/print';
import type { CaseDesk } from '../applications';
import { actorOf, type CaseworkParts } from '../casework';
import type { Centres } from '../catalogue';
import type { BundleRepository } from './bundle-repository';
import { isOfCentre, maySee, type Bundle, type PaperOfficer } from './domain/bundle';
import type { ListRecord } from './domain/collection-list';
import type { ListRepository } from './list-repository';

export interface PaperParts {
  bundles: BundleRepository;
  lists: ListRepository;
  centres: Centres;
  clock: Clock;
}

export interface PaperDeskParts extends PaperParts {
  staff: CaseworkParts['staff'];
  printer: Pick<Printer, 'print'>;
}

export type PaperTaskParts = PaperParts & { desk: Pick<CaseDesk, 'get'> };

export const todayOf = (clock: Clock) => dayOf(clock.now().toISOString());

/** The officer behind a session, as the paper's domain judges them. */
export async function officerOf(parts: PaperDeskParts, session: StaffSession): Promise<PaperOfficer> {
  const { staffId, name, role, districtCode, centreCode } = await actorOf(
    { ...parts, desk: { now: parts.clock.now() } },
    session,
  );
  const receivesOnly = centreCode !== null && parts.centres.of(centreCode).receivesOnly(districtCode);
  return { staffId, name, role, districtCode, centreCode, receivesOnly };
}

/** Whose paper an officer sees: the centre's side everybody's, a window its own. */
export function whoseOf(officer: PaperOfficer) {
  const { centreCode, districtCode } = officer;
  const own = { centreCode: centreCode ?? '' };
  return isOfCentre(officer) ? own : { ...own, districtCode };
}

/** @throws `paper.bundle-not-found` | `access.forbidden` */
export async function getBundle(
  { bundles }: PaperParts,
  officer: PaperOfficer,
  number: string,
): Promise<Bundle> {
  const bundle = await bundles.find(number);
  if (bundle === null || bundle.centreCode !== officer.centreCode)
    throw new AppError('paper.bundle-not-found');
  if (!maySee(officer, bundle)) throw new AppError('access.forbidden');
  return bundle;
}

/** @throws `paper.list-not-found` | `access.forbidden` */
export async function getList(
  { lists }: PaperParts,
  officer: PaperOfficer,
  number: string,
): Promise<ListRecord> {
  const list = await lists.find(number);
  if (list === null || list.centreCode !== officer.centreCode) throw new AppError('paper.list-not-found');
  if (!maySee(officer, list)) throw new AppError('access.forbidden');
  return list;
}
