import type { MemberCase } from '@gjj/shared-types';

/** What still stands between the member and the next step, by material code. */
export function findMaterialProblems(
  found: MemberCase,
  sending: readonly string[] = [],
): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { code, name, required } of found.materials) {
    const documents = found.documents.filter((document) => document.materialCode === code);
    const waived = found.eligibility?.waivedMaterials[code] !== undefined;
    if (documents.some(({ state }) => state === 'rejected'))
      problems[code] = `${name}：有一份不能用，请删掉换一份`;
    else if (sending.includes(code)) problems[code] = `${name}：还在上传，请等一等`;
    else if (documents.some(({ state }) => state === 'uploading')) problems[code] = `${name}：有一份没有传完`;
    else if (required && !waived && documents.length === 0) problems[code] = `请上传${name}`;
  }
  return problems;
}
