/** Puts the focus on the first thing of the form that is wrong, once it says so. */
export function focusFirstWrong(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.intake-form [aria-invalid="true"]')?.focus(),
  );
}
