/** Why there is no picture, by the name of the browser's error (W3C Media Capture and Streams, getUserMedia). */
const wordsOf: Readonly<Record<string, string>> = {
  NotAllowedError: '没有允许用摄像头。请点浏览器地址栏左边的图标，允许摄像头，再按“再试一次”。',
  NotFoundError: '这台电脑没有接摄像头或高拍仪。接好以后按“再试一次”。',
  NotReadableError: '摄像头正被别的程序占用。请先关掉那个程序，再按“再试一次”。',
};

const unknown = '摄像头打不开。请检查连线，再按“再试一次”。';

/** A page that did not come by https has no camera at all, and no error of one. */
const noCameraHere = '浏览器只在 https 网址（或本机）上让网页用摄像头。请告诉系统管理员。';

export function troubleInWords(error: unknown): string {
  if (error instanceof NoCameraHere) return noCameraHere;
  return (error instanceof DOMException ? wordsOf[error.name] : undefined) ?? unknown;
}

export class NoCameraHere extends Error {}
