import { timeInWords, yuan, type AccountsView } from '@gjj/shared-types';
import { setBalanceHidden, useSettings } from '@/features/settings/settings';
import { open } from '@/platform/navigate';
import { Card } from '@/ui/Card';
import { MaskedBalance } from '@/ui/MaskedBalance';
import { Notice } from '@/ui/Notice';
import { AccountRow } from './AccountRow';

/** What there is, as of when, and the way to its entries. */
export function BalanceCard({ view }: { view: AccountsView }) {
  const hidden = useSettings((settings) => settings.balanceHidden);
  const held = view.totalFen - view.availableFen;
  return (
    <Card tint>
      <div>
        <MaskedBalance
          title="公积金余额"
          fen={view.totalFen}
          hidden={hidden}
          onToggle={() => setBalanceHidden(!hidden)}
        />
        <div className="secondary numeric">截至 {timeInWords(view.asOf)}</div>
        {held > 0 && !hidden && (
          <div className="secondary numeric">其中 {yuan(held)} 正在办理，暂不能再提</div>
        )}
      </div>
      {view.stale && (
        <Notice tone="action">
          <div>账务系统暂时没有回应，这是上次查到的余额。您的钱是安全的。</div>
        </Notice>
      )}
      {view.frozen && (
        <Notice tone="bad">
          <div>账户已冻结，线上不能提取。请拨打 12329 或到窗口问清原因。</div>
        </Notice>
      )}
      {view.accounts.map((account) => (
        <AccountRow
          key={account.accountNo}
          account={account}
          hidden={hidden}
          onPress={() => open('/packages/account/entries/index', { account: account.accountNo })}
        />
      ))}
    </Card>
  );
}
