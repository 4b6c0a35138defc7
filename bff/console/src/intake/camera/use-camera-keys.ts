import { useEffect, useEffectEvent } from 'react';

/** A control keeps its own keys; the shutter, which has the focus most of the time, does not. */
function hasOwnKeys(target: EventTarget | null, shutter: HTMLElement | null): boolean {
  const own = 'button, input, [role="combobox"], [role="listbox"]';
  return target instanceof Element && target !== shutter && target.closest(own) !== null;
}

/** Space takes a page, Enter adds all, wherever on the page the focus is. */
export function useCameraKeys(
  shutter: { current: HTMLElement | null },
  does: { take: () => void; add: () => void },
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!['Enter', ' '].includes(event.key) || hasOwnKeys(event.target, shutter.current)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (event.key === 'Enter') does.add();
    else does.take();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
