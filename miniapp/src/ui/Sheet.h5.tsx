import { lazy, Suspense, useState } from 'react';
import type { SheetProps } from './SheetPopup';

const SheetPopup = lazy(async () => {
  const { SheetPopup } = await import('./SheetPopup');
  return { default: SheetPopup };
});

/** The popup is script that no first screen shows; page-code.h5.ts fetches it when the browser has nothing else to do. */
export function Sheet(props: SheetProps) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <SheetPopup {...props} />
    </Suspense>
  );
}
