import { useEffect } from 'react';
import { plainKey } from '../shell/plain-key';

/** j and k move the focus over the links that `selector` finds, in their order on the page; Enter is the link's own. */
export function useRowKeys(selector: string): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = plainKey(event);
      if (key !== 'j' && key !== 'k') return;
      const links = [...document.querySelectorAll<HTMLElement>(selector)];
      const here = links.indexOf(document.activeElement as HTMLElement);
      const next = here === -1 ? 0 : Math.min(links.length - 1, Math.max(0, here + (key === 'j' ? 1 : -1)));
      event.preventDefault();
      links[next]?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [selector]);
}
