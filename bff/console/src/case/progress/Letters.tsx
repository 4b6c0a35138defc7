import {
  groupLetterNumber,
  staffEndpoints,
  timeInWords,
  type CaseLetterView,
  type StaffCase,
} from '@gjj/shared-types';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { call, callForBytes } from '../../api/call';
import { FailureNote } from '../../look/FailureNote';
import { openInTab } from '../../print/open-in-tab';
import { openPrintDialog } from '../../print/open-print-dialog';

const makingAgainMs = 3000;

const fetchLetter = ({ letterId }: CaseLetterView) =>
  callForBytes(staffEndpoints.readStaffLetter, { params: { letterId } });

function LetterLine({ letter }: { letter: CaseLetterView }) {
  const open = useMutation({ mutationFn: async () => openInTab(await fetchLetter(letter)) });
  const print = useMutation({ mutationFn: async () => openPrintDialog(await fetchLetter(letter)) });
  const failed = open.error ?? print.error;
  return (
    <li>
      <strong>{letter.title}</strong>
      <p className="quiet numbers">
        {groupLetterNumber(letter.number)}，{timeInWords(letter.issuedAt)}
      </p>
      {letter.file === null ? (
        <p>正在制作，几秒后可打开。</p>
      ) : (
        <span className="decision-buttons">
          <Button
            size="small"
            loading={open.isPending}
            aria-label={`打开${letter.title}`}
            onClick={() => open.mutate()}
          >
            打开
          </Button>
          <Button
            size="small"
            loading={print.isPending}
            aria-label={`打印${letter.title}`}
            onClick={() => print.mutate()}
          >
            打印
          </Button>
        </span>
      )}
      {failed !== null && <FailureNote error={failed} />}
    </li>
  );
}

/** 文书 of the case; fetched when somebody looks at them, which is a trace. */
export function Letters({ shown: { caseId, version } }: { shown: StaffCase }) {
  const query = useQuery({
    queryKey: ['letters', caseId, version],
    queryFn: () => call(staffEndpoints.listStaffLetters, { params: { caseId } }),
    refetchInterval: ({ state }) =>
      state.data?.letters.some(({ file }) => file === null) === true && makingAgainMs,
  });
  if (query.isError && query.data === undefined)
    return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  const { letters } = query.data;
  if (letters.length === 0) return <p className="quiet">这件业务还没有文书。</p>;
  return (
    <ul className="plain-list">
      {letters.map((letter) => (
        <LetterLine key={letter.letterId} letter={letter} />
      ))}
    </ul>
  );
}
