import type { IntakeCase } from '@gjj/shared-types';
import { AmountField } from './AmountField';
import { CardChoice } from './CardChoice';
import { NewCard } from './NewCard';
import { SellerAccount } from './SellerAccount';
import type { Intake } from './use-intake';

interface Props {
  shown: IntakeCase;
  editable: boolean;
  intake: Intake;
  problems: Readonly<Record<string, string>>;
}

function OwnCard({ shown, editable, intake, problems }: Props) {
  const choose = (cardId: IntakeCase['cardId']) => intake.save.mutate({ cardId });
  return (
    <>
      <CardChoice cards={shown.cards} chosen={shown.cardId} disabled={!editable} onCard={choose} />
      {problems['cardId'] !== undefined && <p className="field-problem">{problems['cardId']}</p>}
      {editable && <NewCard intake={intake} onCard={choose} />}
    </>
  );
}

/** How much, and to which card; a down payment to the seller's account. */
export function PayoutPart(props: Props) {
  const { shown, editable, intake, problems } = props;
  return (
    <section className="card panel" aria-label="金额和收款卡">
      <h2>金额和收款卡</h2>
      <AmountField {...props} />
      {shown.payees === 'seller' ? (
        <SellerAccount shown={shown} editable={editable} intake={intake} problem={problems['cardId']} />
      ) : (
        <OwnCard {...props} />
      )}
    </section>
  );
}
