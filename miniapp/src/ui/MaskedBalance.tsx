import { yuan } from '@gjj/shared-types';
import { Icon } from './Icon';
import './balance.css';

interface MaskedBalanceProps {
  fen: number;
  hidden: boolean;
  onToggle: () => void;
}

/** The balance, large; hidden at a touch where other people can see the phone. */
export function MaskedBalance({ fen, hidden, onToggle }: MaskedBalanceProps) {
  return (
    <div className="row row-wrap row-between">
      <div id="balance" className="balance numeric">
        {hidden ? <div aria-hidden>••••••</div> : yuan(fen)}
        {hidden && <div className="visually-hidden">余额已隐藏</div>}
      </div>
      <button
        type="button"
        id="toggle-balance"
        className="reset balance-eye"
        aria-label={hidden ? '显示余额' : '隐藏余额'}
        onClick={onToggle}
      >
        <Icon name={hidden ? 'eye-off' : 'eye'} />
      </button>
    </div>
  );
}
