import { Button } from 'antd';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';

interface Props {
  title: string;
  /** False after a conflict in which the case left the state for this step. */
  allowed: boolean;
  danger?: boolean;
  /** What the button says: a step of which the member gets no notice is done at once. */
  submitWords?: string;
  /** While such a step is being sent; the others wait in the preview. */
  busy?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function FormFrame({
  title,
  allowed,
  danger = false,
  submitWords = '预览通知',
  busy = false,
  onSubmit,
  onClose,
  children,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (allowed) onSubmit();
  }

  return (
    <form className="decision-form" onSubmit={submit} aria-label={title}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      {!allowed && <p className="field-problem">这件业务现在不能再办“{title}”。您写的内容还在，可以复制。</p>}
      <div className="decision-buttons">
        <Button type="primary" htmlType="submit" danger={danger} loading={busy} disabled={!allowed}>
          {submitWords}
        </Button>
        <Button onClick={onClose}>收起，内容保留</Button>
      </div>
    </form>
  );
}
