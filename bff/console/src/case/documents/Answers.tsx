import type { StaffCase } from '@gjj/shared-types';
import { ScrollRegion } from '../../look/ScrollRegion';
import { Tag } from '../../look/Tag';

/** The answers as the member confirmed them at submission. */
export function Answers({ shown }: { shown: StaffCase }) {
  const flagged = new Map(
    (shown.correction?.items ?? []).flatMap((item) =>
      item.subject.kind === 'question' ? [[item.subject.questionKey, item] as const] : [],
    ),
  );
  if (shown.frozenAnswers.length === 0) return null;
  return (
    <ScrollRegion className="answers" label="职工提交时的填写内容">
      <h2>职工填写的内容（提交时）</h2>
      <dl>
        {shown.frozenAnswers.map((answer) => (
          <div key={answer.key}>
            <dt>{answer.question}</dt>
            <dd>
              {answer.answer}{' '}
              {flagged.has(answer.key) && (
                <Tag tone={flagged.get(answer.key)!.fixed ? 'good' : 'action'}>
                  {flagged.get(answer.key)!.fixed ? '已补正' : '待补正'}
                </Tag>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </ScrollRegion>
  );
}
