import type { MemberCase } from '@gjj/shared-types';
import type { Upload } from './uploads';

type OnItsWay = Pick<Upload, 'materialCode' | 'state'>;

/** What still stands between the member and the next step, by material code. */
export function findMaterialProblems(
  found: MemberCase,
  uploads: readonly OnItsWay[] = [],
): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { code, name, required } of found.materials) {
    const documents = found.documents.filter((document) => document.materialCode === code);
    const isUploaded = (state: Upload['state']) =>
      uploads.some((upload) => upload.materialCode === code && upload.state === state);
    const waived =
      found.eligibility?.waivedMaterials[code] !== undefined ||
      (found.undertakingOffers ?? []).some(({ materialCode, chosen }) => chosen && materialCode === code);
    if (documents.some(({ state }) => state === 'rejected'))
      problems[code] = `${name}：有一份不能用，请删掉换一份`;
    else if (isUploaded('failed')) problems[code] = `${name}：有一份没有传成，请接着传，或点“不要这份了”`;
    else if (isUploaded('sending')) problems[code] = `${name}：还在上传，请等一等`;
    else if (documents.some(({ state }) => state === 'uploading')) problems[code] = `${name}：有一份没有传完`;
    else if (required && !waived && documents.length === 0) problems[code] = `请上传${name}`;
  }
  return problems;
}
