/** Can a page outside ours be opened from here? */
export const opensLinks = true;

/** Opens a page outside ours, beside this one. */
export function openLink(address: string): void {
  window.open(address, '_blank', 'noopener,noreferrer');
}
