interface Telling {
  /** What happened, a whole sentence in plain Chinese; nothing personal in it. */
  words: string;
  /** What it means and what to do. */
  next?: string | undefined;
  /** Only into the inbox. */
  quiet?: boolean | undefined;
  /** To the number that the member had before. */
  toFormer?: boolean;
}

/** Owed to the member: a message. */
export interface Told {
  kind: 'notice';
  name: 'security-change';
  facts: Record<string, string | boolean>;
}

/** A message by every way: inbox, WeChat and SMS. */
export function told({ words, next, quiet, toFormer }: Telling): Told {
  const facts = {
    itemName: '账户安全',
    stateTerm: '已变动',
    changeWords: words,
    ...(next !== undefined && { changeNext: next }),
    ...(quiet === true && { quiet }),
    ...(toFormer === true && { toFormer }),
  };
  return { kind: 'notice', name: 'security-change', facts };
}
