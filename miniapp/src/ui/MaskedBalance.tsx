import { yuan } from '@gjj/shared-types';
import { Icon } from './Icon';
import './balance.css';

interface MaskedBalanceProps {
  title: string;
  fen: number;
  hidden: boolean;
  onToggle: () => void;
}

/** The balance, large and on a line of its own; hidden at a touch where other people can see the phone. */
export function MaskedBalance({ title, fen, hidden, onToggle }: MaskedBalanceProps) {
  return (
    <div>
      <div className="row row-between">
        <h2 className="reset secondary">{title}</h2>
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
      <div id="balance" className="balance numeric">
        {hidden ? <div aria-hidden>••••••</div> : yuan(fen)}
        {hidden && <div className="visually-hidden">余额已隐藏</div>}
      </div>
    </div>
  );
}
