import { dayWithYear, timeInWords, type DataCopies, type DataCopyView } from '@gjj/shared-types';
import { fetchFileOf } from '@/api/fetch-file-of';
import { sizeInWords } from '@/features/cases/size-words';
import { TakeAlong } from '@/features/cases/TakeAlong';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { StatusWord } from '@/ui/StatusWord';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { askDataCopy, useDataCopies } from './use-own-data';

/** 个人信息保护法 art. 45: a copy of all that is kept, to take along. */
export function DataCopyCard() {
  const query = useDataCopies();
  return (
    <Section title="下载关于您的全部信息" id="data-copy">
      <Loaded query={query} cards={1}>
        {(found) => (
          <Card>
            <div>您的身份、账户和明细、每件业务的材料和文书、消息、谁看过，都整理成一个文件夹（ZIP）。</div>
            <div className="secondary">
              用电脑解开，打开 index.html 就能看。留 {found.keptDays}{' '}
              天，到期自动删掉；里面有完整的号码，不要发给不认识的人。
            </div>
            <Newest {...found} />
          </Card>
        )}
      </Loaded>
    </Section>
  );
}

function Newest({ copies }: DataCopies) {
  const [newest] = copies;
  if (newest?.state === 'asked')
    return (
      <div className="stack-tight" role="status">
        <StatusWord tone="waiting">正在整理，一般不到一分钟</StatusWord>
        <div className="secondary">可以先离开，整理好了发消息告诉您。</div>
      </div>
    );
  return (
    <>
      {newest?.state === 'given-up' && <div>核心系统一天都没有回答，没有整理成。请再试一次。</div>}
      {newest?.state === 'ready' && <Ready copy={newest} />}
      <Ask again={newest?.state === 'ready'} />
    </>
  );
}

function Ready({ copy: { copyId, askedAt, goodUntil, sizeBytes } }: { copy: DataCopyView }) {
  return (
    <>
      <StatusWord tone="good">整理好了</StatusWord>
      <div className="secondary numeric">
        {timeInWords(askedAt)} 的信息，{sizeInWords(sizeBytes ?? 0)}，留到 {dayWithYear(goodUntil ?? '')}
      </div>
      <TakeAlong
        id="data-copy"
        words="下载"
        name="我的公积金信息.zip"
        fetch={() => fetchFileOf('readDataCopy', { copyId })}
      />
    </>
  );
}

function Ask({ again }: { again: boolean }) {
  const work = useWork();
  return (
    <>
      <WorkError error={work.error} />
      <Button
        id="ask-data-copy"
        kind={again ? 'quiet' : 'secondary'}
        busy={work.busy}
        onPress={() => void work.run(askDataCopy)}
      >
        {again ? '重新整理一份' : '整理一份'}
      </Button>
    </>
  );
}
