import { answerInWords, yuan, type MemberCase } from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Pair } from '@/ui/Pair';
import type { Draft } from './draft-store';

function Change({ what, onPress }: { what: string; onPress: () => void }) {
  return (
    <Button small kind="quiet" icon="pen" label={`修改${what}`} onPress={onPress}>
      修改
    </Button>
  );
}

interface ReviewAnswersProps {
  found: MemberCase;
  draft: Draft;
  onChangeAnswers: () => void;
  onChangeMaterials: () => void;
}

function materialWords(found: MemberCase, code: string): string {
  const waived = found.eligibility?.waivedMaterials[code];
  if (waived !== undefined) return waived;
  const count = found.documents.filter(({ materialCode }) => materialCode === code).length;
  return count === 0 ? '没有上传' : `${count} 份`;
}

/** Everything in question-and-answer form, as it will be frozen. */
export function ReviewAnswers({ found, draft, onChangeAnswers, onChangeMaterials }: ReviewAnswersProps) {
  const amountFen = found.closesAccount ? (found.eligibility?.capFen ?? draft.amountFen) : draft.amountFen;
  return (
    <div className="stack-wide">
      <Section
        title="提取金额"
        side={!found.closesAccount && <Change what="提取金额" onPress={onChangeAnswers} />}
      >
        <Card tint>
          <div className="balance numeric" id="review-amount">
            {yuan(amountFen ?? 0)}
          </div>
          {found.closesAccount && <div>办完后账户会销户，余额全部付给您。</div>}
        </Card>
      </Section>
      {found.questions.length > 0 && (
        <Section title="您填的" side={<Change what="您填的" onPress={onChangeAnswers} />}>
          <Card>
            {found.questions.map((question) => (
              <Pair key={question.key} name={question.label}>
                {answerInWords(question, draft.answers[question.key])}
              </Pair>
            ))}
          </Card>
        </Section>
      )}
      {found.materials.length > 0 && (
        <Section title="材料" side={<Change what="材料" onPress={onChangeMaterials} />}>
          <Card>
            {found.materials.map((material) => (
              <Pair key={material.code} name={material.name}>
                {materialWords(found, material.code)}
              </Pair>
            ))}
          </Card>
        </Section>
      )}
    </div>
  );
}
