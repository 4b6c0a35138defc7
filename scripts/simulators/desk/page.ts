import { html, type Html } from './html';
import { bankPanel } from './panels/bank';
import { bodiesPanel } from './panels/bodies';
import { callsPanel } from './panels/calls';
import { departmentsPanel } from './panels/departments';
import { ledgerPanel } from './panels/ledger';
import type { Panel, View } from './panels/panel';
import { phonePanel } from './panels/phone';
import { transfersPanel } from './panels/transfers';
import { switchesPanel } from './panels/switches';

const COLUMNS: readonly (readonly Panel[])[] = [
  [phonePanel],
  [bankPanel, ledgerPanel, transfersPanel, bodiesPanel, switchesPanel],
  [departmentsPanel, callsPanel],
];

/** The whole page, readable without script; with it, the panels renew themselves. */
export function drawPage(view: View, notice: string | null): string {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>模拟台 · 公积金演示</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/desk.css" />
        <link rel="stylesheet" href="/panels.css" />
        <script src="/desk.js" defer></script>
      </head>
      <body data-person="${view.person.key}">
        <header class="top">
          <div>
            <h1>模拟台</h1>
            <p>这里的人、钱和部门都是编出来的，只在这台电脑上。</p>
          </div>
          ${picker(view)}
        </header>
        <p id="notice" role="status">${notice}</p>
        <main>
          ${COLUMNS.map((panels) => html`<div class="column">${panels.map((panel) => frame(panel, view))}</div>`)}
        </main>
      </body>
    </html>`.text;
}

/** Each panel's inside by its id, for the page that renews itself. */
export function drawPanels(view: View): Record<string, string> {
  return Object.fromEntries(COLUMNS.flat().map((panel) => [panel.id, panel.draw(view).text]));
}

function picker({ people, person }: View): Html {
  const options = people.map(
    (one) =>
      html`<option value="${one.key}" ${one.key === person.key && 'selected'}>
        ${one.name} · ${one.situation}
      </option>`,
  );
  return html`<form method="get" action="/" id="picker">
    <label for="person">看谁的</label>
    <select id="person" name="person">
      ${options}
    </select>
    <noscript><button type="submit" class="normal">看</button></noscript>
  </form>`;
}

function frame(panel: Panel, view: View): Html {
  return html`<section aria-labelledby="${panel.id}-title">
    <h2 id="${panel.id}-title">${panel.title}</h2>
    <p class="note">${panel.note}</p>
    <div class="panel" id="${panel.id}">${panel.draw(view)}</div>
  </section>`;
}
