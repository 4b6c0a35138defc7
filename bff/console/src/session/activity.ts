let lastAt = Date.now();
for (const name of ['keydown', 'pointerdown', 'wheel'] as const) {
  window.addEventListener(name, () => (lastAt = Date.now()), { capture: true, passive: true });
}

/** Is somebody at the desk? Nothing is renewed or fetched for an empty chair. */
export function someoneIsHere(withinMs: number): boolean {
  return Date.now() - lastAt < withinMs && document.visibilityState === 'visible';
}
