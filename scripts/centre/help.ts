import type { Command } from './command';

const heading = `npm run centre -- <命令>

给规则人员用的工具：写一个中心的规则，检查，试算，看变化，发布。教程见 docs/centres.md。`;

const footer = `folder 是中心的文件夹，例如 bff/centres/liuzhou，只写 liuzhou 也可以。日期写成 2026-12-01。
有问题时退出码是 1，命令写错时是 2。`;

/** One command or all of them. */
export function helpText(commands: Readonly<Record<string, Command>>): string {
  const entries = Object.entries(commands).map(
    ([name, { usage, words }]) => `  ${`${name} ${usage}`.trim()}\n      ${words}`,
  );
  return [heading, entries.join('\n'), footer].join('\n\n');
}
