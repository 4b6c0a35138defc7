import { useState, type ReactNode } from 'react';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface StepSheetProps {
  id: string;
  /** On the button, and on the one that confirms. */
  words: string;
  title: string;
  kind?: 'secondary' | 'quiet' | 'danger';
  done: string;
  /** What it means, before it is done. */
  children: ReactNode;
  onStep: () => Promise<unknown>;
}

/** A step that is asked about once more, with what it means. */
export function StepSheet({ id, words, title, kind = 'secondary', done, children, onStep }: StepSheetProps) {
  const [asking, setAsking] = useState(false);
  const work = useWork();
  const step = async () => {
    if (!(await work.run(onStep))) return;
    setAsking(false);
    tellBriefly(done);
  };
  return (
    <>
      <Button small kind={kind} id={id} onPress={() => setAsking(true)}>
        {words}
      </Button>
      <Sheet open={asking} title={title} closeWords="先不办" onClose={() => setAsking(false)}>
        {children}
        <WorkError error={work.error} />
        <Button
          kind={kind === 'danger' ? 'danger' : 'primary'}
          id={`${id}-confirm`}
          busy={work.busy}
          onPress={() => void step()}
        >
          {words}
        </Button>
      </Sheet>
    </>
  );
}
