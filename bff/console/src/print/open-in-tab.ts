/** In a tab of its own: the browser shows, saves and prints a PDF. */
export function openInTab(pdf: Blob): void {
  const address = URL.createObjectURL(pdf);
  window.open(address, '_blank', 'noopener');
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
