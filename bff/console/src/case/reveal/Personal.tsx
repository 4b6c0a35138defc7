import type { StaffCase } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import type { RevealField } from './reveal-field';
import { RevealDialog } from './RevealDialog';
import { useRevealed } from './use-revealed';

interface Props {
  shown: StaffCase;
  field: RevealField;
  label: string;
  /** Of an heir, and how the page calls them. */
  heirId?: string;
  of?: string;
  /** null: the case has no such thing yet. */
  masked: string | null;
}

/** Personal data: masked, and in the clear for a minute to whoever gives a reason. */
export function Personal({ shown, field, label, heirId, of = '', masked }: Props) {
  const whole = `${of}${label}`;
  const [asking, setAsking] = useState(false);
  const revealed = useRevealed();
  const may = masked !== null && shown.allowedActions.includes('reveal');
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="numbers">{revealed.value ?? masked ?? '未填'}</span>
        {revealed.value !== null ? (
          <Button type="link" size="small" aria-label={`遮盖${whole}`} onClick={revealed.hide}>
            遮盖（{revealed.left} 秒）
          </Button>
        ) : (
          may && (
            <Button type="link" size="small" aria-label={`查看完整${whole}`} onClick={() => setAsking(true)}>
              查看
            </Button>
          )
        )}
        {asking && (
          <RevealDialog
            caseId={shown.caseId}
            field={field}
            heirId={heirId}
            label={whole}
            onClose={() => setAsking(false)}
            onRevealed={(value) => {
              setAsking(false);
              revealed.show(value);
            }}
          />
        )}
      </dd>
    </div>
  );
}
