import type { DayRange, FamilyAnswerWay, FamilyConsentStatus, FamilyRelation } from '@gjj/shared-types';
import type { StaffRef } from './actors';
import type { CasePerson } from './case-people';

/** Somebody of the family, as a register named them. */
export interface AskedPerson extends Pick<
  CasePerson,
  'name' | 'documentKind' | 'idNumber' | 'nameMasked' | 'idNumberIndex'
> {
  /** Their own account; null: they have none, and answer on paper or at a window. */
  userId: string | null;
}

export interface FamilyStep {
  at: Date;
  did: FamilyConsentStatus;
  by: FamilyAnswerWay | null;
  /** Who wrote it down; absent: nobody had to. */
  officer?: StaffRef;
}

/**
 * 家人同意: one person's word, for this case alone, on facts that are named one by one (个人信息保护法 art. 13, 14, 23). It is
 * a part of the case, so that one write settles whether the machine decided first or the consent was taken back first.
 */
export interface FamilyConsent {
  consentId: string;
  relation: FamilyRelation;
  asked: AskedPerson;
  factKeys: string[];
  status: FamilyConsentStatus;
  dueOn: string | null;
  dueBetween: DayRange | null;
  /** Oldest first; it begins with the asking. */
  history: FamilyStep[];
  /** 夫妻一起提: asked for a share of their own as well. */
  together?: true;
  /** Of the proof that is kept apart from the case and stays when the consent is taken back; null: never given. */
  reference: string | null;
}
