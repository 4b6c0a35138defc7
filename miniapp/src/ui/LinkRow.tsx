import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icon-names';

interface LinkRowProps {
  title: ReactNode;
  detail?: ReactNode;
  value?: ReactNode;
  icon?: IconName;
  onPress: () => void;
  id?: string;
}

/** A row that leads somewhere. */
export function LinkRow({ title, detail, value, icon, onPress, id }: LinkRowProps) {
  return (
    <button type="button" className="reset link-row" {...(id === undefined ? {} : { id })} onClick={onPress}>
      <div className="link-row-inside">
        {icon !== undefined && (
          <div className="link-row-icon">
            <Icon name={icon} />
          </div>
        )}
        <div className="grow link-row-words">
          <div className="link-row-title">
            <div>{title}</div>
            {detail !== undefined && <div className="secondary">{detail}</div>}
          </div>
          {value !== undefined && <div className="secondary">{value}</div>}
        </div>
        <div className="link-row-arrow">
          <Icon name="chevron-right" />
        </div>
      </div>
    </button>
  );
}
