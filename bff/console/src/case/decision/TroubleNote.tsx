import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { FailureNote } from '../../look/FailureNote';
import type { Trouble } from './use-command';

interface Props {
  trouble: Trouble;
  /** False where what was typed goes with the step that is no longer there. */
  kept?: boolean;
}

function TroubleWords({ trouble, kept = true }: Props) {
  if (trouble.failure.kind !== 'conflict') return <FailureNote error={trouble.failure} />;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={`没有办成：${trouble.failure.words}`}
      description={
        <>
          <ul>
            {trouble.meanwhile.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {kept && '您写的内容还在。'}页面已换成最新情况，请看过再决定。
        </>
      }
    />
  );
}

/** Takes the focus: after a long form the words would else stand above what is in sight. */
export function TroubleNote(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [props.trouble]);
  return (
    <div ref={place} tabIndex={-1} className="trouble">
      <TroubleWords {...props} />
    </div>
  );
}
