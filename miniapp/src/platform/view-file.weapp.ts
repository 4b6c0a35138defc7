import Taro from '@tarojs/taro';

/** A picture behind a session, as an address that an image can show. @throws when it cannot be fetched */
export async function fetchPicture(url: string, headers: Record<string, string>): Promise<string> {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header: headers });
  if (statusCode !== 200) throw new Error(String(statusCode));
  return tempFilePath;
}

/** Opens a document for reading, pictures and PDF alike. */
export async function viewFile(url: string, headers: Record<string, string>, isPdf: boolean): Promise<void> {
  const path = await fetchPicture(url, headers);
  if (isPdf) await Taro.openDocument({ filePath: path, fileType: 'pdf' });
  else await Taro.previewImage({ urls: [path] });
}
