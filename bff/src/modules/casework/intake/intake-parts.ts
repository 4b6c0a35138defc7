import type { Assessor, OpenParts, SubmitParts } from '../../applications';
import type { Printer } from '../../../platform/print';
import type { Visitors } from '../../identity';
import type { CaseworkParts } from '../officer';

export interface IntakeParts extends CaseworkParts, OpenParts, SubmitParts {
  visitors: Visitors;
  assessor: Assessor;
  printer: Pick<Printer, 'print'>;
}
