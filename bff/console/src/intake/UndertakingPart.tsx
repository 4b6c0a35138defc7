import { dayInWords, spanInWords, type IntakeCase } from '@gjj/shared-types';
import { Radio } from 'antd';
import { FailureNote } from '../look/FailureNote';
import type { Intake } from './use-intake';

type Offer = IntakeCase['undertakingOffers'][number];

const wayWords: Record<Offer['kind'] | 'none', string> = {
  none: '现在交',
  later: '先办，以后补交',
  promise: '签承诺代替',
};

function termsOf({ says, within, dueOn, sanction }: Offer): string {
  const promise = says === null ? '' : `承诺：${says}。`;
  const until =
    within === null ? '' : `${dueOn === null ? spanInWords(within) : `${dayInWords(dueOn)}前`}补交。`;
  return `${promise}${until}做不到的后果：${sanction}。`;
}

interface Props {
  offers: readonly Offer[];
  materialName: string;
  editable: boolean;
  intake: Intake;
}

/** 容缺、承诺: what may be done about a paper that was not brought; it stands on the receipt that is signed. */
export function UndertakingPart({ offers, materialName, editable, intake }: Props) {
  const { undertake } = intake;
  const first = offers[0];
  if (first === undefined) return null;
  const chosen = offers.find((offer) => offer.chosen);
  const ways = ['none' as const, ...offers.map(({ kind }) => kind)];
  return (
    <div className="stack">
      <Radio.Group
        aria-label={`${materialName}没有带`}
        value={chosen?.kind ?? 'none'}
        disabled={!editable || undertake.isPending}
        options={ways.map((value) => ({ value, label: wayWords[value] }))}
        onChange={({ target }) =>
          undertake.mutate({
            materialCode: first.materialCode,
            way: target.value as Offer['kind'] | 'none',
          })
        }
      />
      {(chosen === undefined ? offers : [chosen]).map((offer) => (
        <span key={offer.kind} className="quiet">
          {chosen === undefined && `${wayWords[offer.kind]}：`}
          {termsOf(offer)}
        </span>
      ))}
      {undertake.isError && <FailureNote error={undertake.error} />}
    </div>
  );
}
