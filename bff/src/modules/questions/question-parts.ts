import type { StaffRole } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import { AppError } from '../../platform/errors';
import type { Catalogue, Centres } from '../catalogue';
import type { QuestionRepository } from './question-repository';

/** What a question needs to know of the case that it is asked on. */
interface AskedCase {
  caseId: string;
  itemCode: string;
  memberName: string;
}

/** Who asks, answers or looks. */
export interface Officer {
  staffId: string;
  name: string;
  role: StaffRole;
  districtCode: string;
}

export interface QuestionParts {
  questions: QuestionRepository;
  centres: Centres;
  clock: Clock;
  /** The case, where this officer may open it. Throws `case.not-found`, `access.forbidden`. */
  openCase: (officer: Officer, caseId: string) => Promise<AskedCase>;
}

/** The officer's centre, whose questions they see. */
export function catalogueOf({ centres }: QuestionParts, officer: Officer): Catalogue {
  const catalogue = centres.findDistrict(officer.districtCode);
  if (catalogue === null) throw new AppError('access.forbidden');
  return catalogue;
}
