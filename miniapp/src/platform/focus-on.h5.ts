/** Puts the focus on an element and brings it into view. */
export function focusOn(id: string): void {
  setTimeout(() => {
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'start' });
  }, 0);
}
