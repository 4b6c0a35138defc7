import type { IntakeCase } from '@gjj/shared-types';
import { AmountField } from './AmountField';
import { CardChoice } from './CardChoice';
import { NewCard } from './NewCard';
import type { Intake } from './use-intake';

interface Props {
  shown: IntakeCase;
  editable: boolean;
  intake: Intake;
  problems: Readonly<Record<string, string>>;
}

/** How much, and to which card. */
export function PayoutPart(props: Props) {
  const { shown, editable, intake, problems } = props;
  return (
    <section className="card panel" aria-label="金额和收款卡">
      <h2>金额和收款卡</h2>
      <AmountField {...props} />
      <CardChoice
        cards={shown.cards}
        chosen={shown.cardId}
        disabled={!editable}
        onCard={(cardId) => intake.save.mutate({ cardId })}
      />
      {problems['cardId'] !== undefined && <p className="field-problem">{problems['cardId']}</p>}
      {editable && <NewCard intake={intake} onCard={(cardId) => intake.save.mutate({ cardId })} />}
    </section>
  );
}
