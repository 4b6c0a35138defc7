import { startTransition, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { leaveFirstLook } from '@/platform/first-look';

/**
 * What stands between a page's bar and its action. Made in one piece it blocks a cheap phone for a fifth of a second;
 * as a transition React makes it in slices and answers touches in between. The first look stays until it is there.
 */
export function PageContent({ children }: { children: ReactNode }) {
  const [begun, setBegun] = useState(false);
  useEffect(() => startTransition(() => setBegun(true)), []);
  useLayoutEffect(() => {
    if (begun) leaveFirstLook();
  }, [begun]);
  return <main className="page-content">{begun && children}</main>;
}
