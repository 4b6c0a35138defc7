import type { Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { ruleTellingModel, type RuleTellingRow } from './rule-watch-model';

/** By member and day of the change. */
export class RuleTellingRepository extends OwingRecords<RuleTellingRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(ruleTellingModel(connection), served);
  }
}
