import type { BodyRequest } from '../../bodies/requests';
import { temperaments, type HandStep, type Temperament } from '../../bodies/temperament';
import { html, type Html } from '../html';
import { badge, button, nothing } from '../pieces';
import { moment, REQUEST_WORDS } from '../words';
import type { Panel, View } from './panel';

const SHOWN = 20;

const TEMPERS: Record<Temperament, string> = {
  fast: '办得快',
  slow: '要催才办',
  asks: '要补正一次',
  'asks-again': '补正了还要补',
  refuses: '不同意',
  forgets: '忘了',
  'takes-over': '接了就忘',
  twice: '答复两遍',
  'changes-mind': '同意了又反悔',
  'for-another': '说成别家的事',
  'too-late': '来不及撤回',
};

/** Requests to the bodies of bundles, each with its body's temperament, and a hand at the body. */
export const bodiesPanel: Panel = {
  id: 'bodies',
  title: '一件事',
  note: '别的单位收到了什么、会怎样办；点脾气就换一副，也可以在这里替它办一步',
  draw: ({ systems }) => {
    const requests = systems.bodies.requests().slice(0, SHOWN);
    if (requests.length === 0) return nothing('还没有转请别的单位');
    const bodies = [...new Set(requests.map(({ body }) => body))];
    return html`<ul class="rows">
      ${requests.map(requestRow)} ${bodies.map((body) => temperRow(body, systems))}
    </ul>`;
  },
};

/** One button goes round all temperaments: eleven in a row would bury the requests. */
function temperRow(body: string, { bodies }: View['systems']): Html {
  const now = bodies.temperamentOf(body);
  const next = temperaments[(temperaments.indexOf(now) + 1) % temperaments.length]!;
  return html`<li>
    <span>${body} <small>现在的脾气：${TEMPERS[now]}</small></span>
    ${button({
      label: `换成：${TEMPERS[next]}`,
      action: 'temperament',
      fields: { body, temperament: next },
      quiet: true,
    })}
  </li>`;
}

function requestRow({ requestId, body, name, given, status, toldAt }: Readonly<BodyRequest>): Html {
  const step = (label: string, wanted: HandStep) =>
    button({ label, action: 'body-step', fields: { requestId, step: wanted }, quiet: true });
  const told = [given.person, given.answers, given.results].flatMap((values) => Object.values(values));
  const open = status === 'told' || status === 'taken-over' || status === 'asked-back';
  return html`<li>
    <span>
      ${name}：${body}
      <small>${moment(toldAt)} · ${requestId} · 收到 ${told.join('、')}</small>
    </span>
    <span class="buttons">
      ${badge(REQUEST_WORDS[status])}
      ${
        open
          ? [step('接下', 'take-over'), step('要补正', 'ask'), step('办好', 'yes'), step('不同意', 'no')]
          : []
      }
    </span>
  </li>`;
}
