import Taro from '@tarojs/taro';
import type { ChosenFile, FileOrigin } from './files-types';

function chosen(path: string, name: string, sizeBytes: number): ChosenFile {
  return {
    name,
    sizeBytes,
    read: (start, end) =>
      new Promise((resolve, reject) => {
        Taro.getFileSystemManager().readFile({
          filePath: path,
          position: start,
          length: end - start,
          success: ({ data }) => resolve(data as ArrayBuffer),
          fail: reject,
        });
      }),
  };
}

/** Empty when the person changed their mind. */
export async function chooseFiles(origin: FileOrigin, count: number): Promise<ChosenFile[]> {
  try {
    if (origin === 'file') {
      const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'all' });
      return tempFiles.map((file) => chosen(file.path, file.name, file.size));
    }
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sourceType: [origin] });
    return tempFiles.map((file, index) => {
      const ending = /\.\w+$/.exec(file.tempFilePath)?.[0] ?? '.jpg';
      return chosen(file.tempFilePath, `照片${index + 1}${ending}`, file.size);
    });
  } catch {
    return [];
  }
}
