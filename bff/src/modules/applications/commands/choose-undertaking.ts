import type { UndertakingKind } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CaseDesk } from '../case-desk';
import type { CaseRecord } from '../domain/case-record';
import { isFor, termsOffered } from '../domain/undertakings';

interface Choice {
  userId: string;
  caseId: string;
  materialCode: string;
  way: UndertakingKind | 'none';
}

/**
 * 容缺、承诺, as far as a draft goes: what is to come later or is promised; signed for only when it is handed in.
 * @throws `case.undertaking-not-offered` where the rules allow it for no such material
 */
export async function chooseUndertaking(
  desk: CaseDesk,
  { userId, caseId, materialCode, way }: Choice,
): Promise<CaseRecord> {
  const record = await desk.getOwn(caseId, userId);
  if (record.state !== 'draft' || record.submission?.status === 'requested')
    throw new AppError('case.action-not-allowed');
  if (way !== 'none') assertOffered(desk, record, materialCode, way);
  const others = (record.undertakingChoices ?? []).filter((one) => !isFor(materialCode)(one));
  const chosen = way === 'none' ? others : [...others, { materialCode, kind: way }];
  return desk.commitOrConflict(record, { undertakingChoices: chosen });
}

function assertOffered(
  desk: CaseDesk,
  record: CaseRecord,
  materialCode: string,
  kind: UndertakingKind,
): void {
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  const offered = termsOffered(materials, record.eligibility?.waivedMaterials ?? {});
  if (offered.some((terms) => isFor(materialCode)(terms) && terms.kind === kind)) return;
  const name = materials.find(({ code }) => code === materialCode)?.name ?? '这份材料';
  const how = kind === 'later' ? '先办、以后补交' : '用承诺代替';
  throw new AppError('case.undertaking-not-offered', {
    fields: { materialCode: `按规定${name}不能${how}，请现在交` },
  });
}
