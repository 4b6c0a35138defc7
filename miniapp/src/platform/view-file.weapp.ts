import Taro from '@tarojs/taro';
import type { OpenedAs } from './files-types';

/** A file behind a session, as an address that can be shown or handed over. @throws when it cannot be fetched */
export async function fetchFile(url: string, headers: Record<string, string>): Promise<string> {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: headers });
  if (statusCode !== 200) throw new Error(String(statusCode));
  return tempFilePath;
}

/** WeChat opens a chat to hand a file to only from a tap, and a long download has outlived the tap that began it. */
export const handOverNeedsTap = true;

/** Hands a fetched file to a chat (文件传输助手), from where it can be saved. Closing the list of chats is no error. */
export async function handOver(path: string, name: string): Promise<void> {
  try {
    await Taro.shareFileMessage({ filePath: path, fileName: name });
  } catch (error) {
    if (!String((error as { errMsg?: string }).errMsg).includes('cancel')) throw error;
  }
}

/** Opens a fetched picture or PDF. WeChat shows no OFD: it is handed over. */
export async function viewFile(path: string, as: OpenedAs): Promise<void> {
  if (as.kind === 'original') await handOver(path, as.name);
  else if (as.kind === 'pdf') await Taro.openDocument({ filePath: path, fileType: 'pdf', showMenu: true });
  else await Taro.previewImage({ urls: [path] });
}
