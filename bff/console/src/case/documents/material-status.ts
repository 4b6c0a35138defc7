import type { DocumentView, Material, StaffCase, Tone } from '@gjj/shared-types';

export interface MaterialStatus {
  material: Material;
  files: DocumentView[];
  tone: Tone;
  words: string;
  /** Why nothing was uploaded: a department's data answers. */
  waived: string | null;
}

function judge(
  material: Material,
  files: DocumentView[],
  waived: string | null,
): { tone: Tone; words: string } {
  if (files.some((file) => file.state === 'ready'))
    return { tone: 'good', words: `${files.filter((file) => file.state === 'ready').length} 份` };
  if (files.length > 0) return { tone: 'action', words: '还不能看' };
  if (waived !== null) return { tone: 'neutral', words: '数据已共享' };
  return material.required ? { tone: 'bad', words: '缺' } : { tone: 'neutral', words: '没有，可不交' };
}

/** Each material of the case with its files and how it stands. */
export function materialStatuses(
  shown: Pick<StaffCase, 'materials' | 'documents' | 'eligibility'>,
): MaterialStatus[] {
  return shown.materials.map((material) => {
    const files = shown.documents.filter((file) => file.materialCode === material.code);
    const waived = shown.eligibility?.waivedMaterials[material.code] ?? null;
    return { material, files, waived, ...judge(material, files, waived) };
  });
}
