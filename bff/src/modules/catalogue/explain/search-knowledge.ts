import type {
  ItemDetail,
  ItemExplained,
  KnowledgeEntry,
  KnowledgeHit,
  KnowledgePage,
} from '@gjj/shared-types';

const mostHits = 4;

/** Everything that a member reads of an item, by the part of the page where it stands. */
function partsOfGuide(guide: ItemDetail): KnowledgeHit[] {
  const part = (name: string, ...texts: string[]) => texts.map((text) => ({ part: name, text }));
  return [
    ...part('谁能办', guide.who, ...guide.applicants),
    ...part('要多久', guide.howLong),
    ...part('能提多少', guide.cap),
    ...part('多久一次', guide.frequency),
    ...part('要注意', ...guide.notices),
    ...part('要准备什么', guide.needs, ...guide.materials.map(({ name, why }) => `${name}：${why}`)),
    ...part('怎么办', ...guide.guide),
    ...part('要填什么', ...guide.questions.map(({ label }) => label)),
  ];
}

const partsOfRules = ({ sections }: ItemExplained): KnowledgeHit[] =>
  sections.flatMap(({ title, lines }) =>
    lines.flatMap(({ text, below }) => [text, ...below].map((one) => ({ part: title, text: one }))),
  );

const wordsOf = (typed: string) => typed.toLowerCase().split(/\s+/).filter(Boolean);

const countIn = (words: readonly string[], text: string) => {
  const low = text.toLowerCase();
  return words.filter((word) => low.includes(word)).length;
};

/** The sentences with the most of the words, in the order of the page; each said once. */
function hitsIn(all: readonly KnowledgeHit[], words: readonly string[]): KnowledgeHit[] {
  const counted = all.map((hit) => ({ hit, count: countIn(words, hit.text) }));
  const best = counted
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ hit }) => hit);
  return [...new Map(best.map((hit) => [hit.text, hit])).values()].slice(0, mostHits);
}

/**
 * Items in whose name, guide or rules all of the words stand, with the sentences; the ones whose name has them first.
 * Without words all items, with none. Pure.
 */
export function searchKnowledge(pages: readonly KnowledgePage[], typed: string): KnowledgeEntry[] {
  const words = wordsOf(typed);
  const found = pages.flatMap(({ guide, rules }) => {
    const { code: itemCode, name, shortName, lifeEvent, online, who } = guide;
    const entry = { itemCode, name, lifeEvent, online, who };
    if (words.length === 0) return [{ entry: { ...entry, hits: [] }, rank: 0 }];
    const named = [itemCode, name, shortName].join(' ');
    const all = [...partsOfGuide(guide), ...partsOfRules(rules)];
    const whole = [named, ...all.map(({ text }) => text)].join('\n');
    if (countIn(words, whole) < words.length) return [];
    const hits = hitsIn(all, words);
    return [{ entry: { ...entry, hits }, rank: countIn(words, named) * 100 + hits.length }];
  });
  return found.toSorted((one, other) => other.rank - one.rank).map(({ entry }) => entry);
}
