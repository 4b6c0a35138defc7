import { groupLetterNumber, timeInWords, type CaseLetterView, type MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { fetchFileOf } from '@/api/fetch-file-of';
import { useServerData } from '@/api/server-data';
import { viewFile } from '@/platform/view-file';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { sizeInWords } from './size-words';

const makingAgainMs = 3000;

async function openLetter({ letterId, title }: CaseLetterView): Promise<void> {
  await viewFile(await fetchFileOf('readLetter', { letterId }), { kind: 'pdf', name: `${title}.pdf` });
}

/** The whole row opens it. */
function LetterRow({ letter }: { letter: CaseLetterView }) {
  const work = useWork();
  const { title, number, issuedAt, file } = letter;
  const detail = (
    <>
      <div className="numeric">
        {timeInWords(issuedAt)}
        {file !== null && ` · ${work.busy ? '正在打开…' : `PDF ${sizeInWords(file.sizeBytes)}`}`}
      </div>
      <div className="numeric">文号 {groupLetterNumber(number)}</div>
    </>
  );
  if (file === null)
    return (
      <div className="plain-row">
        <div>{title}</div>
        <div className="secondary">{detail}</div>
        <div>正在制作，几秒后可打开</div>
      </div>
    );
  return (
    <div>
      <LinkRow title={title} detail={detail} onPress={() => void work.run(() => openLetter(letter))} />
      <WorkError error={work.error} />
    </div>
  );
}

interface LettersAnswer {
  letters: CaseLetterView[];
}

/** 文书: what each step was told by, sealed by the centre, to open and to keep. */
export function Letters({ found }: { found: MemberCase }) {
  const { caseId, state } = found;
  const query = useServerData<LettersAnswer>(
    // With the state: each step brings its own.
    ['letters', caseId, state],
    () => call('listLetters', { params: { caseId } }),
    { refreshEveryMs: ({ letters }) => letters.some(({ file }) => file === null) && makingAgainMs },
  );
  if (query.data?.letters.length === 0) return null;
  return (
    <Section title="文书">
      <Loaded query={query} cards={1}>
        {({ letters }) => (
          <Rows>
            {letters.map((letter) => (
              <LetterRow key={letter.letterId} letter={letter} />
            ))}
          </Rows>
        )}
      </Loaded>
    </Section>
  );
}
