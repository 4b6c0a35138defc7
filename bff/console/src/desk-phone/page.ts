import type { DeskIntake } from '@gjj/shared-types';

/** One page on the phone: sent, on its way, or stuck. */
export interface Page {
  key: string;
  materialCode: string;
  fileName: string;
  /** null: sent before the page was loaded anew; it is the server's now. */
  file: File | null;
  /** Address of a picture of it, on this phone only. */
  preview: string | null;
  documentId: string | null;
  state: 'waiting' | 'sending' | 'ready' | 'rejected' | 'stuck';
  /** 0–1 of what has left. */
  share: number;
  words: string | null;
}

type Sent = DeskIntake['materials'][number]['sent'][number];

/** What was sent before a reload; half a page without its file can only be taken again. */
export function pageOfSent({ documentId, materialCode, fileName, state, rejection }: Sent): Page {
  const done = state === 'ready' || state === 'checking';
  const words = state === 'uploading' ? '没有传完，请删掉重新拍' : rejection;
  const known = { key: documentId, documentId, materialCode, fileName, words, file: null, preview: null };
  return { ...known, state: done ? 'ready' : 'rejected', share: 1 };
}

export function pageInWords({ state, share, words }: Page): string {
  switch (state) {
    case 'waiting':
      return '等着传';
    case 'sending':
      return share < 1 ? `正在传 ${Math.floor(share * 100)}%` : '正在检查';
    case 'ready':
      return words ?? '窗口已收到';
    case 'rejected':
      return words ?? '不能用，请重新拍';
    case 'stuck':
      return words ?? '没有传上去';
  }
}
