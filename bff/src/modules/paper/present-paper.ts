import type { CaseId, CollectionList, PaperBundle } from '@gjj/shared-types';
import { bundleActions, urgencyOf, type Bundle, type BundleEvent, type PaperOfficer } from './domain/bundle';
import { foundOf, listActions, type ListRecord } from './domain/collection-list';

const iso = (date: Date) => date.toISOString();

const eventWords: Record<BundleEvent, string> = {
  'taken-in': '窗口收下',
  reminded: '提醒窗口和中心收取',
  overdue: '超过保存期，还没有收取',
  missing: '清点时没有找到，还在窗口名下',
  collected: '中心收取',
  archived: '归档',
  destroyed: '销毁',
};

export interface Eyes {
  officer: PaperOfficer;
  now: Date;
  windowName: (districtCode: string) => string;
}

export function presentBundle(bundle: Bundle, { officer, now, windowName }: Eyes): PaperBundle {
  const { _id, districtCode, takenAt, custodian, history } = bundle;
  return {
    number: _id,
    version: bundle.version,
    caseId: bundle.caseId as CaseId,
    receiptNumber: bundle.receiptNumber,
    itemName: bundle.itemName,
    memberNameMasked: bundle.memberNameMasked,
    districtCode,
    windowName: windowName(districtCode),
    takenInAt: iso(takenAt),
    materials: bundle.materials,
    place: bundle.place,
    custodian: custodian.name,
    dueOn: bundle.dueOn,
    urgency: urgencyOf(bundle, now),
    listNumber: bundle.listNumber,
    destroyFrom: bundle.destroyFrom,
    history: history.map(({ at, event, by }) => ({ at: iso(at), words: eventWords[event], by })),
    allowedActions: bundleActions(bundle, officer, now),
  };
}

const confirmation = (done: ListRecord['collected']) => done && { by: done.by.name, at: iso(done.at) };

/** @param rows the bundles on it, as they are now or, once it is confirmed, as they were then */
export function presentList(
  list: ListRecord,
  rows: readonly Bundle[],
  { officer, windowName }: Eyes,
): CollectionList {
  const { taken } = foundOf(
    list,
    rows.map(({ _id }) => _id),
  );
  return {
    number: list._id,
    version: list.version,
    districtCode: list.districtCode,
    windowName: windowName(list.districtCode),
    madeAt: iso(list.madeAt),
    madeBy: list.madeBy.name,
    rows: rows.map(({ _id, receiptNumber, itemName, memberNameMasked, takenAt, materials }) => ({
      number: _id,
      receiptNumber,
      itemName,
      memberNameMasked,
      takenInAt: iso(takenAt),
      materials,
      scanned: taken.includes(_id),
    })),
    others: list.scans.filter(({ kind }) => kind !== 'listed').map(({ number, kind }) => ({ number, kind })),
    handedOver: confirmation(list.handedOver),
    collected: confirmation(list.collected),
    confirmedAt: list.confirmedAt && iso(list.confirmedAt),
    allowedActions: listActions(list, officer),
  };
}
