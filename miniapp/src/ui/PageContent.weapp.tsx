import type { ReactNode } from 'react';

/** What stands between a page's bar and its action. */
export function PageContent({ children }: { children: ReactNode }) {
  return <main className="page-content">{children}</main>;
}
