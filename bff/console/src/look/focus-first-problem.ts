/** Puts the focus on the first thing that is wrong, once the form says so. @param within a selector of the form */
export function focusFirstProblem(within: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`${within} [aria-invalid="true"]`)?.focus(),
  );
}
