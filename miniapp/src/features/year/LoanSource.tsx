import type { RuleSource } from '@gjj/shared-types';

/** Where the limit comes from, and what is not in it; an assumption is called one. */
export function LoanSource({ source }: { source: RuleSource }) {
  const from = source.assumed
    ? '怎样算额度没有公布，这里照各地常见做法假定，要由中心确认'
    : `依据：${source.title}`;
  return <div>{from}。房价、首付和还款能力也会限制额度，这里没有算。</div>;
}
