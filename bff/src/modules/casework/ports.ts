import type { NoticeName, StaffRole } from '@gjj/shared-types';
import type { OutboxEntry } from '../applications';
import type { Deputising } from '../identity';

export interface StaffLookup {
  findById(staffId: string): Promise<{
    staffId: string;
    name: string;
    role: StaffRole;
    districtCode: string;
    itemCodes: readonly string[] | null;
    offices: readonly string[];
    deputising: readonly Deputising[];
    disabled: boolean;
    idNumberIndexes: readonly string[];
  } | null>;
}

/** The notice as the member will read it. */
export interface NoticePreviews {
  preview(
    notice: NoticeName,
    facts: OutboxEntry['facts'],
    centreCode: string,
  ): { title: string; body: string; channels: string };
}

export interface SecurityLog {
  recordSecurityEvent(userId: string, words: string, where: string): Promise<void>;
}
