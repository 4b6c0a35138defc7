import { say, type Sayings } from './saying';

/** A bundle (一件事) that cannot run as it is written. */
export const bundleSayings: Sayings = [
  [
    /says how it runs, and the item has no bundleRun/,
    () => say('写了单项怎样办，却没有写整件事怎样跑', '写上 bundleRun，或者删掉 part'),
  ],
  [
    /the bundle runs, and this does not say how/,
    () => say('整件事要跑起来，这个单项却没有写怎样办', '给它写上 part，或者删掉 bundleRun'),
  ],
  [
    /no part is of the body (.+), which leads/,
    (body) => say(`牵头的${body}没有单项`, '把 lead 改成某个单项的 body，一字不差'),
  ],
  [/asks for (\w+) twice/, (key) => say(`${key} 问了两次`, '删掉一个：每个问题只问一次')],
  [
    /asks for (\w+), which no part is given/,
    (key) => say(`${key} 没有单位要用`, `删掉这个问题，或者写进某个单项的 gives.answers`),
  ],
  [/the part (\S+) is there twice/, (code) => say(`有两个单项叫 ${code}`, '给其中一个换一个 code')],
  [
    /no part (\S+) in this bundle/,
    (code) => say(`这件事里没有单项 ${code}`, `给某个单项写 code: ${code}，或者从 after 里删掉`),
  ],
  [
    /(\S+) waits for itself/,
    (code) => say(`${code} 绕一圈又在等自己，永远开始不了`, '从 after 里删掉一个，让先后有头有尾'),
  ],
  [
    /no earlier result (\S+) in this bundle/,
    (result) =>
      say(
        `${result} 不是前面单项的答复`,
        '在 after 里写上那个单项，并在它的 answersWith.fields 里写上这个字段',
      ),
  ],
  [
    /no (question|material) (\S+) in this bundle/,
    (what, name) =>
      what === 'question'
        ? say(`一张表里没有 ${name}`, `在 bundleRun.questions 里写上 ${name}，或者不给`)
        : say(`这件事的材料里没有 ${name}`, `在 materials 里写上 ${name}，或者不给`),
  ],
  [
    /nobody can answer (\w+) with (\S+)/,
    (key, value) => say(`${key} 没有 ${value} 这个选项`, '改成问题 options 里有的；是非题写 yes 或 no'),
  ],
  [
    /an item of this centre answers with its own letters/,
    () => say('本中心的业务写了 answersWith', '删掉：它的结果就是它自己的文书'),
  ],
  [
    /only an item of this centre opens by itself/,
    () => say('别的单位的单项写了 byItself', '删掉：只有本中心的业务可以免申即享'),
  ],
];
