import type { IntakeCase } from '@gjj/shared-types';
import { SellerAccount } from './SellerAccount';
import type { Intake } from './use-intake';

/** 付款没成功: another account of the seller, and the money goes out again without a new approval. */
export function OtherAccountPart({ shown, intake }: { shown: IntakeCase; intake: Intake }) {
  const failed = shown.payments.at(-1);
  return (
    <section className="card panel intake-form" aria-label="换一个监管账户">
      <h2>换一个监管账户</h2>
      <p>
        付款没有成功{failed?.failureWords == null ? '' : `：${failed.failureWords}`}
        。登记新的账户以后，马上再付一次。
      </p>
      <SellerAccount shown={shown} editable intake={intake} problem={undefined} />
    </section>
  );
}
