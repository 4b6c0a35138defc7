import type { Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { ruleWatchModel, type RuleWatchRow } from './rule-watch-model';

/** One record for each centre. */
export class RuleWatchRepository extends OwingRecords<RuleWatchRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(ruleWatchModel(connection), served);
  }
}
