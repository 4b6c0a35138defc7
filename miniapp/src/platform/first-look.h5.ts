/** The first page stands: what was shown in its place goes. */
export function leaveFirstLook(): void {
  document.getElementById('first-look')?.remove();
}
