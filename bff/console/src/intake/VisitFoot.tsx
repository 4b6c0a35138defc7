import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  /** Who signed, and for what. */
  consent: string;
  given: boolean;
  problem: string | undefined;
  onConsent: (given: boolean) => void;
  beginning: boolean;
  /** Why it could not begin. */
  failure: ReactNode;
}

/** The end of every 接待: the consent on paper, and on. */
export function VisitFoot({ consent, given, problem, onConsent, beginning, failure }: Props) {
  return (
    <>
      <Checkbox checked={given} onChange={({ target }) => onConsent(target.checked)}>
        {consent}
      </Checkbox>
      {problem !== undefined && <p className="field-problem">{problem}</p>}
      {failure}
      <Button type="primary" htmlType="submit" size="large" loading={beginning}>
        看能办什么
      </Button>
    </>
  );
}
