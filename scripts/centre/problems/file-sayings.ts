import { say, type Sayings } from './saying';

/** Files that are missing, or that nothing reads. */
export const fileSayings: Sayings = [
  [/^cannot be read/, () => say('没有这个文件', '补上这个文件，或者检查文件名')],
  [
    /is not read: no such file/,
    () => say('这个文件不会被读到', '只读 docs/centres.md 里列出的文件名，结尾是 .yaml：改名，或者移走'),
  ],
  [
    /is not read: no such folder/,
    () => say('这个文件夹不会被读到', '中心的文件夹里只有 items/ 和 cases/：把里面的文件移过去，或者移走'),
  ],
  [/^is a link/, () => say('这是一个链接，不会被读到', '把文件本身放进来')],
  [/^holds no item/, () => say('一项业务也没有', '在 items/ 里写一项业务，或者在 centre.yaml 写 inherits')],
];
