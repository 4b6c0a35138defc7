/** Tells now and at each change whether the browser is on line. */
export function watchNetwork(tell: (online: boolean) => void): void {
  tell(navigator.onLine);
  window.addEventListener('online', () => tell(true));
  window.addEventListener('offline', () => tell(false));
}
