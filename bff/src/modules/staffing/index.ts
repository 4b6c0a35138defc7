import type { Connection } from '../../platform/mongo';
import { ApplicationRepository } from './application-repository';
import { staffingRoutes } from './routes';
import type { StaffingParts } from './staffing-parts';
import { TrainingRepository } from './training-repository';

type Given = Omit<StaffingParts, 'applications' | 'training'> & { connection: Connection };

/** 人员: who may work here, with what, and who had which right when. */
export function createStaffing({ connection, ...given }: Given) {
  const applications = new ApplicationRepository(connection);
  const training = new TrainingRepository(connection);
  return { routes: staffingRoutes({ ...given, applications, training }) };
}
