import { parseDocument } from 'yaml';

/** A profile's files are pages, not books. */
export const maxFileBytes = 256 * 1024;

export type YamlAnswer = { ok: true; value: unknown } | { ok: false; messages: string[] };

/** YAML without anchors and aliases: each rule stands on its own, and nothing can swell while it is read. */
export function readYaml(bytes: Buffer): YamlAnswer {
  if (bytes.byteLength > maxFileBytes)
    return { ok: false, messages: [`is ${bytes.byteLength} bytes; at most ${maxFileBytes} are read`] };
  const document = parseDocument(bytes.toString('utf8'), {
    prettyErrors: true,
    strict: true,
    uniqueKeys: true,
  });
  if (document.errors.length > 0)
    return {
      ok: false,
      messages: document.errors.map((error) => error.message.split('\n')[0]!.replace(/:$/, '')),
    };
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch {
    return { ok: false, messages: ['uses an alias (*name); write the value out instead'] };
  }
}
