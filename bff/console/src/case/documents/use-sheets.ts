import { staffEndpoints, type DocumentId } from '@gjj/shared-types';
import { useEffect, useState } from 'react';
import { callForBytes } from '../../api/call';
import { Failure } from '../../api/failure';
import { openSheets } from './open-sheets';
import type { Sheets } from './sheets';

export type Opening =
  { state: 'opening' } | { state: 'open'; sheets: Sheets } | { state: 'failed'; error: unknown };

const cannotShow = new Failure(
  'unreadable',
  '这份文件浏览器打不开。可以在补正里请职工从出具的平台重新下载原件上传，或请他带原件到窗口。',
);

/** Where its bytes are: a paper of a case, or a file that went with a message. */
export type ContentOf = 'readStaffDocument' | 'readStaffAttachment';

async function fetchSheets(content: ContentOf, documentId: DocumentId): Promise<Sheets> {
  const blob = await callForBytes(staffEndpoints[content], { params: { documentId } });
  return openSheets(blob).catch(() => Promise.reject(cannotShow));
}

/** Fetches a document once per visit (each fetch is a trace) and lets go of it afterwards. */
export function useSheets(content: ContentOf, documentId: DocumentId): Opening & { again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const wish = `${documentId} ${attempt}`;
  const [got, setGot] = useState<{ wish: string; opening: Opening } | null>(null);

  useEffect(() => {
    let wanted = true;
    let open: Sheets | null = null;
    fetchSheets(content, documentId).then(
      (sheets) => {
        if (!wanted) return sheets.close();
        open = sheets;
        setGot({ wish, opening: { state: 'open', sheets } });
      },
      (error: unknown) => wanted && setGot({ wish, opening: { state: 'failed', error } }),
    );
    return () => {
      wanted = false;
      open?.close();
    };
  }, [content, documentId, wish]);

  const opening: Opening = got?.wish === wish ? got.opening : { state: 'opening' };
  return { ...opening, again: () => setAttempt((count) => count + 1) };
}
