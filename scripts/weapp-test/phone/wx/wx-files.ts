import { readFileSync, statSync } from 'node:fs';

import type { Hand } from '../hand';
import { answering, WxFailure, type WxApi } from './answer';

interface ReadOptions {
  readonly filePath: string;
  readonly position?: number;
  readonly length?: number;
}

/** Camera, album, files, looking at them and handing them on. @param isTouched is a finger on the screen at this moment? */
export function filesApi(hand: Hand, isTouched: () => boolean): WxApi {
  const chosen = (): string => {
    if (hand.photo === null) throw new WxFailure('cancel');
    return hand.photo;
  };
  const readFile = answering('readFile', ({ filePath, position = 0, length }: ReadOptions) => {
    const bytes = readFileSync(filePath);
    const part = bytes.subarray(position, length === undefined ? undefined : position + length);
    return { data: new Uint8Array(part).buffer };
  });
  return {
    chooseMedia: answering('chooseMedia', ({ mediaType }: { mediaType: readonly string[] }) => {
      if (!mediaType.includes('image')) throw new WxFailure('only images are on this phone');
      const tempFilePath = chosen();
      return { type: 'image', tempFiles: [{ tempFilePath, size: statSync(tempFilePath).size }] };
    }),
    getFileSystemManager: () => ({ readFile }),
    previewImage: answering('previewImage', ({ urls }: { urls: readonly string[] }) => {
      hand.looksAt.push(...urls);
    }),
    shareFileMessage: answering('shareFileMessage', (file: Hand['handsOver'][number]) => {
      if (!isTouched()) throw new WxFailure('can only be invoked by user TAP gesture.');
      hand.handsOver.push(file);
    }),
  };
}
