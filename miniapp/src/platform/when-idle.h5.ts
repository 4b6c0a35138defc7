/** Older Safari has no idle time to give; a moment after the first paint serves as well. */
const whenNothingHappens = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 300));

/** After the first page with all that it needs has come, when the browser has nothing else to do. */
export function whenIdle(then: () => void): void {
  if (document.readyState === 'complete') whenNothingHappens(() => then());
  else window.addEventListener('load', () => whenNothingHappens(() => then()), { once: true });
}
