import { useState } from 'react';
import { handOver, handOverNeedsTap } from '@/platform/view-file';
import { Button } from '@/ui/Button';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface TakeAlongProps {
  id: string;
  words: string;
  /** What the file is called on the phone. */
  name: string;
  fetch: () => Promise<string>;
}

/** Fetched and handed over by one tap, or by two where the second needs a tap of its own. */
export function TakeAlong({ id, words, name, fetch }: TakeAlongProps) {
  const fetching = useWork();
  const handing = useWork();
  const [fetched, setFetched] = useState<string | null>(null);
  const fetchIt = async () => {
    const file = await fetch();
    if (handOverNeedsTap) setFetched(file);
    else await handOver(file, name);
  };
  if (fetched === null)
    return (
      <>
        <WorkError error={fetching.error} />
        <Button
          kind="secondary"
          icon="doc"
          id={`download-${id}`}
          busy={fetching.busy}
          onPress={() => void fetching.run(fetchIt)}
        >
          {words}
        </Button>
      </>
    );
  return (
    <>
      <WorkError error={handing.error} />
      <Button
        kind="secondary"
        icon="doc"
        id={`hand-over-${id}`}
        onPress={() => void handing.run(() => handOver(fetched, name))}
      >
        下载好了，发到聊天里保存
      </Button>
      <div className="secondary">可以发给“文件传输助手”，再到电脑上打开。</div>
    </>
  );
}
