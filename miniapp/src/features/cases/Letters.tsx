import { groupLetterNumber, timeInWords, type CaseLetterView, type MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { fetchFileOf } from '@/api/fetch-file-of';
import { useServerData } from '@/api/server-data';
import { viewFile } from '@/platform/view-file';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { sizeInWords } from './size-words';

const makingAgainMs = 3000;

async function openLetter({ letterId, title }: CaseLetterView): Promise<void> {
  await viewFile(await fetchFileOf('readLetter', { letterId }), { kind: 'pdf', name: `${title}.pdf` });
}

function LetterLine({ letter }: { letter: CaseLetterView }) {
  const work = useWork();
  const { title, number, issuedAt, file } = letter;
  return (
    <Card>
      <div className="stack-tight">
        <div className="strong">{title}</div>
        <div className="secondary numeric">
          {timeInWords(issuedAt)}
          {file !== null && ` · PDF ${sizeInWords(file.sizeBytes)}`}
        </div>
        <div className="secondary numeric">文号 {groupLetterNumber(number)}</div>
        {file === null && <div>正在制作，几秒后可打开</div>}
      </div>
      {file !== null && (
        <Button
          small
          kind="quiet"
          icon="eye"
          busy={work.busy}
          label={`打开${title}`}
          onPress={() => void work.run(() => openLetter(letter))}
        >
          打开
        </Button>
      )}
      <WorkError error={work.error} />
    </Card>
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
          <div className="stack">
            {letters.map((letter) => (
              <LetterLine key={letter.letterId} letter={letter} />
            ))}
          </div>
        )}
      </Loaded>
    </Section>
  );
}
