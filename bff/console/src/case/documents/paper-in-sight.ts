import type { DocumentView } from '@gjj/shared-types';
import { createContext, useContext } from 'react';

/** Which material, and which of its files; null: its first. */
export interface Sight {
  materialCode: string;
  documentId: string | null;
}

/** What the middle of a case page shows; null: nobody has chosen. */
export const PaperInSight = createContext<readonly [Sight | null, (next: Sight) => void]>([null, () => {}]);

export const papersAreaId = 'case-papers';

/** Shows a paper in the middle of the page from anywhere on it, and goes there. */
export function useOpenPaper(): (file: Pick<DocumentView, 'materialCode' | 'documentId'>) => void {
  const [, show] = useContext(PaperInSight);
  return ({ materialCode, documentId }) => {
    show({ materialCode, documentId });
    document.getElementById(papersAreaId)?.focus();
  };
}
