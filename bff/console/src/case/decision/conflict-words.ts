import { timeInWords, type StaffCase } from '@gjj/shared-types';
import { eventWords } from '../undertakings/event-words';

type Seen = Pick<
  StaffCase,
  'version' | 'ownerName' | 'timeline' | 'notes' | 'mine' | 'undertakings' | 'revocations'
>;

function ownerWords(before: Seen, after: Seen): string[] {
  if (before.ownerName === after.ownerName) return [];
  if (after.ownerName === null) return [`${before.ownerName ?? ''} 已把它放回，现在没人领。`];
  return [after.mine ? '现在由您办理。' : `现在由 ${after.ownerName} 办理。`];
}

/** What is neither a step nor a note: papers that came later, and what was said in a hearing. */
function besides({ undertakings, revocations }: Seen): { at: string; words: string }[] {
  const ofPapers = undertakings.flatMap(({ materialName, history }) =>
    history.map(({ at, by, did, words }) => ({
      at,
      words: `${by}：“${materialName}”${eventWords[did]}${words === null ? '' : `，${words}`}`,
    })),
  );
  const said = revocations.flatMap(({ statements }) =>
    statements.map(({ at, by, text }) => ({ at, words: `${by}：说明情况“${text}”` })),
  );
  return [...ofPapers, ...said].map(({ at, words }) => ({ at, words: `${timeInWords(at)} ${words}` }));
}

function newBesides(before: Seen, after: Seen): string[] {
  const known = new Set(besides(before).map(({ words }) => words));
  return besides(after)
    .filter(({ words }) => !known.has(words))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ words }) => words);
}

/** Who did what between what the officer saw and what is true now; never empty. */
export function conflictWords(before: Seen, after: Seen): string[] {
  const known = new Set(before.timeline.map((entry) => entry.version));
  const steps = after.timeline
    .filter((entry) => entry.version > before.version || !known.has(entry.version))
    .map((entry) => `${timeInWords(entry.at)} ${entry.by}：${entry.words}`);
  const notes = after.notes
    .slice(before.notes.length)
    .map((note) => `${timeInWords(note.at)} ${note.by}：加了备注“${note.text}”`);
  const words = [...steps, ...newBesides(before, after), ...notes, ...ownerWords(before, after)];
  return words.length > 0 ? words : ['内容刚刚有更新，左边和中间已换成最新的。'];
}
