/** Puts the focus on the first thing that is wrong, once the form says so. @param within a selector of the form */
export function focusFirstProblem(within: string): void {
  const wrong = `${within} [aria-invalid="true"], ${within} fieldset:has(> .field-problem) input`;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(wrong)?.focus());
}
