import { useState } from 'react';
import type { MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { ChoiceList } from '@/ui/ChoiceList';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { commandFailed, noteCase } from './use-cases';

/** 好差评: the five levels of the national scale, best first. */
const levels = [
  { value: '5', label: '非常满意' },
  { value: '4', label: '满意' },
  { value: '3', label: '基本满意' },
  { value: '2', label: '不满意' },
  { value: '1', label: '非常不满意' },
] as const;

type Level = (typeof levels)[number]['value'];

function Given({ rating }: { rating: NonNullable<MemberCase['rating']> }) {
  return (
    <Section title="您的评价">
      <Card>
        <div className="strong">{levels.find(({ value }) => value === String(rating.stars))?.label}</div>
        {rating.comment !== '' && <div>{rating.comment}</div>}
      </Card>
    </Section>
  );
}

export function Rating({ found }: { found: MemberCase }) {
  const [level, setLevel] = useState<Level | null>(null);
  const [comment, setComment] = useState('');
  const work = useWork();
  if (found.rating !== null) return <Given rating={found.rating} />;
  if (!found.allowedActions.includes('rate')) return null;
  const send = () =>
    work.run(() =>
      call('rateCase', {
        params: { caseId: found.caseId },
        body: { stars: Number(level), comment: comment.trim() },
      }).then(noteCase, commandFailed),
    );
  return (
    <Section title="这次办得怎么样？">
      <Card>
        <ChoiceList id="rating" label="满意程度" options={levels} value={level} onChange={setLevel} />
        {level !== null && (
          <Field id="rating-comment" label="想说的话" optional>
            <TextInput id="rating-comment" value={comment} onChange={setComment} maxLength={300} multiline />
          </Field>
        )}
        <WorkError error={work.error} />
        {level !== null && (
          <Button kind="secondary" id="send-rating" busy={work.busy} onPress={() => void send()}>
            送出评价
          </Button>
        )}
      </Card>
    </Section>
  );
}
