import type { ReactNode, Ref } from 'react';

interface Props {
  label: string;
  className: string;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}

/** What scrolls by itself must be reachable by keyboard (WCAG 2.1.1), though it is no control. */
export function ScrollRegion({ label, className, children, ref }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll only what has the focus
    <section aria-label={label} className={className} tabIndex={0} ref={ref}>
      {children}
    </section>
  );
}
