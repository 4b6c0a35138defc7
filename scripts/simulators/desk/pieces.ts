import { html, type Html } from './html';
import type { StateWord } from './words';

/** A state as a mark and a word on its tint. */
export function badge({ word, mark, tone }: StateWord): Html {
  return html`<span class="badge ${tone}"><span aria-hidden="true">${mark}</span> ${word}</span>`;
}

export interface ActionButton {
  readonly label: string;
  readonly action: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** For switches: whether it is on. */
  readonly pressed?: boolean;
  readonly quiet?: boolean;
}

/** A button that works without script too: a form of hidden fields. */
export function button({ label, action, fields = {}, pressed, quiet = false }: ActionButton): Html {
  const inputs = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  const state = pressed === undefined ? '' : html`aria-pressed="${String(pressed)}"`;
  return html`<form method="post" action="/actions/${action}">
    ${inputs}<button type="submit" class="${quiet ? 'quiet' : 'normal'}" ${state}>${label}</button>
  </form>`;
}

export function nothing(text: string): Html {
  return html`<p class="nothing">${text}</p>`;
}
