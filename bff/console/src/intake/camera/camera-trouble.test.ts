import { NoCameraHere, troubleInWords } from './camera-trouble';

it.each([
  ['refused', new DOMException('', 'NotAllowedError'), '没有允许用摄像头'],
  ['not there', new DOMException('', 'NotFoundError'), '没有接摄像头'],
  ['in use', new DOMException('', 'NotReadableError'), '正被别的程序占用'],
  ['without https', new NoCameraHere(), '只在 https'],
  ['broken in any other way', new DOMException('', 'AbortError'), '摄像头打不开'],
])('says what to do about a camera that is %s', (_why, error, words) => {
  expect(troubleInWords(error)).toContain(words);
});
