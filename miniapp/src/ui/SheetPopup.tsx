import { Popup } from '@nutui/nutui-react-taro';
import type { ReactNode } from 'react';
import { Button } from './Button';
import './sheet.css';

export interface SheetProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  closeWords?: string;
}

/** Something that is asked above the page; closing changes nothing. */
export function SheetPopup({ open, title, onClose, children, closeWords = '取消' }: SheetProps) {
  return (
    // The popup also tells of a close that came from us; that is no answer of the person's.
    <Popup
      visible={open}
      position="bottom"
      round
      destroyOnClose
      lockScroll
      onClose={() => {
        if (open) onClose();
      }}
    >
      <div className="sheet" role="dialog" aria-modal aria-label={title}>
        <h2 className="reset title">{title}</h2>
        <div className="sheet-body stack">{children}</div>
        <Button kind="quiet" onPress={onClose}>
          {closeWords}
        </Button>
      </div>
    </Popup>
  );
}
