import { mayAtAll, type TrainingDue } from '@gjj/shared-types';
import { itemChangeDays, type Catalogue } from '../catalogue';
import type { StaffAccount } from '../identity';
import { trainingDue } from './domain/training-due';
import { todayOf } from './present-staffing';
import type { TrainingRecord } from './staffing-models';
import type { StaffingParts } from './staffing-parts';

type Days = ReturnType<typeof itemChangeDays>;

/** What each centre's rules changed when, worked out once for each day and set of published versions. */
export class RuleChanges {
  private readonly known = new Map<string, { key: string; days: Days }>();

  constructor(private readonly parts: StaffingParts) {}

  upToToday(centreCode: string): Days {
    const versions = this.parts.centres.versionsOf(centreCode);
    const today = todayOf(this.parts);
    const key = [today, ...versions.heads.map(({ _id }) => _id)].join(' ');
    const known = this.known.get(centreCode);
    if (known?.key === key) return known.days;
    const days = itemChangeDays(versions, today);
    this.known.set(centreCode, { key, days });
    return days;
  }

  /** Items that somebody takes in, was trained on, and whose rules have changed since. */
  dueOf(account: StaffAccount, catalogue: Catalogue, training: readonly TrainingRecord[]): TrainingDue[] {
    if (account.disabled || !mayAtAll(account.role, 'case:intake')) return [];
    const items = catalogue.listItems();
    const codes = account.itemCodes ?? items.map(({ code }) => code);
    return trainingDue(codes, training, this.upToToday(catalogue.centre.code)).map((due) => ({
      ...due,
      itemName: items.find(({ code }) => code === due.itemCode)?.name ?? due.itemCode,
    }));
  }
}
