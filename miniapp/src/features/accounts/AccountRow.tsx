import { accountStatusWords, yuan, type Account } from '@gjj/shared-types';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';

interface AccountRowProps {
  account: Account;
  hidden: boolean;
  onPress: () => void;
}

export function AccountRow({ account, hidden, onPress }: AccountRowProps) {
  const deposit =
    account.monthlyDepositFen > 0 && !hidden ? ` · 每月 ${yuan(account.monthlyDepositFen)}` : '';
  return (
    <Rows>
      <LinkRow
        id={`account-${account.accountNo}`}
        title={account.employerName}
        detail={`${accountStatusWords[account.status] ?? account.status}${deposit}`}
        value="明细"
        onPress={onPress}
      />
    </Rows>
  );
}
