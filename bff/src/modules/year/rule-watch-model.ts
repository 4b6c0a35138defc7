import type { Day } from '@gjj/shared-types';
import type { Connection, Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';

/** Of one centre: up to which day members have been told of changes of rules, and whom the present one has got to. */
export interface RuleWatchRow extends OwingRow {
  /** All changes up to that day, itself included, are passed on. */
  toldUntil: Day;
  /** The change that is being passed on; null: none. */
  current: Day | null;
  /** The last member who was reached of it, in order of their ids. */
  reached: string;
}

const watchSchema = owingSchema<RuleWatchRow>('rule-watches', {
  toldUntil: String,
  current: String,
  reached: String,
});

export function ruleWatchModel(connection: Connection): Model<RuleWatchRow> {
  return (connection.models['rule-watch'] ??
    connection.model('rule-watch', watchSchema)) as unknown as Model<RuleWatchRow>;
}

/** One change of rules for one member, told once or found to be none for them. */
export interface RuleTellingRow extends OwingRow {
  userId: string;
  on: Day;
  state: 'owed' | 'told' | 'same';
}

const tellingSchema = owingSchema<RuleTellingRow>('rule-tellings', {
  userId: String,
  on: String,
  state: String,
});

export function ruleTellingModel(connection: Connection): Model<RuleTellingRow> {
  return (connection.models['rule-telling'] ??
    connection.model('rule-telling', tellingSchema)) as unknown as Model<RuleTellingRow>;
}
