/**
 * The key of an event that is meant as a command, or null: never while typing, with a modifier, while an input
 * method composes, or behind an open dialog.
 */
export function plainKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable="true"], [role="combobox"]')) return null;
  if (document.querySelector('[role="dialog"][aria-modal="true"]:not([style*="display: none"])')) return null;
  return event.key;
}
