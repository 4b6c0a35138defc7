import type { SourceFile } from '../source-files';

/** Each is a place where a tool was told to look away: few, so that each is still read. */
const MOST = 5;

const DIRECTIVE = /(ox|es)lint-disable|@ts-(expect-error|ignore|nocheck)/;
const REASON = /-- \S|@ts-expect-error\s+\S/;
/** Tests show what must not compile; this check and its test name what they look for. */
const EXEMPT = /\.test\.tsx?$|\/testing\/|^scripts\/test\/rooms\//;

/** One sentence for each suppressed check that has no reason beside it, and one where there are too many. */
export function findSuppressions(files: readonly SourceFile[]): string[] {
  const places = files.filter(({ path }) => !EXEMPT.test(path)).flatMap(placesIn);
  const bare = places.filter(({ line }) => !REASON.test(line));
  const tooMany = `${places.length} suppressed checks, ${MOST} are the limit: ${places.map(({ at }) => at).join(', ')}`;
  return [
    ...bare.map(({ at }) => `${at}: say why the check is suppressed, after “--” on the same line`),
    ...(places.length > MOST ? [tooMany] : []),
  ];
}

function placesIn({ path, text }: SourceFile): { at: string; line: string }[] {
  return text
    .split('\n')
    .flatMap((line, index) => (DIRECTIVE.test(line) ? [{ at: `${path}:${index + 1}`, line }] : []));
}
