import type { ListAction, ScanKind } from '@gjj/shared-types';
import { isOfCentre, isOfWindow, type Bundle, type Lain, type PaperHand, type PaperOfficer } from './bundle';

interface Confirmation {
  by: PaperHand;
  at: Date;
}

export interface Scan {
  number: string;
  kind: ScanKind;
  at: Date;
  by: PaperHand;
}

/** 收取清单. Which bundles are on it stands with the bundles (`listNumber`): a bundle is on one list at most. */
export interface ListRecord extends Lain {
  /** Its number. */
  _id: string;
  version: number;
  madeAt: Date;
  madeBy: PaperHand;
  scans: Scan[];
  handedOver: Confirmation | null;
  collected: Confirmation | null;
  /** By both sides; from then on nothing of it changes. */
  confirmedAt: Date | null;
  /** The numbers on it then, whatever became of them since. */
  numbers: string[];
  /** What was confirmed has been done to every bundle; until then a sweep goes on with it. */
  settled: boolean;
}

/** May a list be made for the windows of this district? */
export function mayMakeList(officer: PaperOfficer, at: Lain): boolean {
  if (officer.centreCode !== at.centreCode) return false;
  return isOfWindow(officer, at) || isOfCentre(officer);
}

/** Handing over and collecting are two people's: neither side confirms for the other. */
export function listActions(list: ListRecord, officer: PaperOfficer): ListAction[] {
  if (list.confirmedAt !== null || officer.centreCode !== list.centreCode) return [];
  const { handedOver, collected } = list;
  const byOther = (done: Confirmation | null) => done?.by.staffId !== officer.staffId;
  const actions: [ListAction, boolean][] = [
    ['scan', collected === null && isOfCentre(officer)],
    ['hand-over', handedOver === null && isOfWindow(officer, list) && byOther(collected)],
    ['collect', collected === null && isOfCentre(officer) && byOther(handedOver)],
  ];
  return actions.flatMap(([action, may]) => (may ? [action] : []));
}

/** A bundle that lies at a window of the centre is taken along even where it is on no list or another's. */
export function scanKindOf(list: ListRecord, bundle: Bundle | null): ScanKind {
  if (bundle === null || bundle.centreCode !== list.centreCode || bundle.place !== 'window') return 'unknown';
  return bundle.listNumber === list._id ? 'listed' : 'unexpected';
}

/** Differences between what was on the list and what was there. */
export function foundOf(list: Pick<ListRecord, 'scans'>, numbers: readonly string[]) {
  const scanned = new Set(list.scans.map(({ number }) => number));
  const unexpected = list.scans.filter(({ kind }) => kind === 'unexpected').map(({ number }) => number);
  const there = numbers.filter((number) => scanned.has(number));
  return { taken: [...there, ...unexpected], missing: numbers.filter((number) => !scanned.has(number)) };
}
