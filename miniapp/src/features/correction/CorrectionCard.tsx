import { correctionReasonWords, type Answers, type CorrectionItem, type MemberCase } from '@gjj/shared-types';
import { QuestionField } from '@/features/application/QuestionField';
import { VoucherOffer } from '@/features/application/VoucherOffer';
import { MaterialCard } from '@/features/documents/MaterialCard';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { StatusWord } from '@/ui/StatusWord';
import { isFixed } from './correction-form';

interface CorrectionCardProps {
  number: number;
  found: MemberCase;
  item: CorrectionItem;
  corrected: Answers;
  typed: string | undefined;
  error: string | undefined;
  onChange: (key: string, value: Answers[string] | undefined, typed?: string) => void;
}

/** One flagged thing: what is wrong, how to fix it, and the place to fix it. */
export function CorrectionCard(props: CorrectionCardProps) {
  const { number, found, item, corrected, error } = props;
  const { subject } = item;
  const done = isFixed(found, item, corrected);
  const material =
    subject.kind === 'material'
      ? found.materials.find(({ code }) => code === subject.materialCode)
      : undefined;
  const question =
    subject.kind === 'question' ? found.questions.find(({ key }) => key === subject.questionKey) : undefined;
  return (
    <div className="stack">
      <Card>
        <div className="row row-wrap row-between">
          <h2 className="reset title">
            {number}. {item.label}
          </h2>
          <StatusWord tone={done ? 'good' : 'action'}>{done ? '已改' : '要改'}</StatusWord>
        </div>
        <div>
          <span className="strong">问题：</span>
          {correctionReasonWords[item.reason] ?? '需要补正'}
        </div>
        <Notice tone="waiting">
          <div className="strong">怎么改</div>
          <div>{item.howToFix}</div>
        </Notice>
        {question !== undefined && (
          <QuestionField
            question={question}
            value={corrected[question.key] ?? found.answers[question.key]}
            typed={props.typed}
            error={error}
            onChange={(value, typed) => props.onChange(question.key, value, typed)}
            onLeave={() => {}}
          />
        )}
        {question !== undefined && (
          <VoucherOffer
            question={question}
            documents={found.documents}
            value={corrected[question.key] ?? found.answers[question.key]}
            onUse={(value) => props.onChange(question.key, value)}
          />
        )}
      </Card>
      {material !== undefined && <MaterialCard found={found} material={material} open error={error} />}
    </div>
  );
}
