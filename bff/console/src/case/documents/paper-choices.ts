import type { StaffCase } from '@gjj/shared-types';

/** Papers of the case that can be looked at, as they are named in the middle of the page. */
export function paperChoices({ documents, materials }: Pick<StaffCase, 'documents' | 'materials'>) {
  return documents
    .filter(({ state }) => state === 'ready')
    .map(({ documentId, materialCode, fileName }) => ({
      materialCode,
      value: documentId,
      label: `${materials.find(({ code }) => code === materialCode)?.name ?? '材料'}：${fileName}`,
    }));
}
