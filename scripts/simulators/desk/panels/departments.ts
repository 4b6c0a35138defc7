import { DATASET_NAMES, type DatasetName } from '../../data-exchange/dataset-names';
import { sourceOf } from '../../data-exchange/datasets';
import type { Trace } from '../../data-exchange/query-desk';
import { ANSWERS_IN_WORDS } from '../answers-in-words';
import { html, type Html } from '../html';
import { badge, button, nothing } from '../pieces';
import { isOn } from '../switchboard';
import { moment, OUTCOME_WORDS } from '../words';
import type { Panel, View } from './panel';

const TRACES_SHOWN = 20;

const NAMES: Record<DatasetName, string> = {
  identity: '身份',
  marriage: '婚姻',
  kin: '父母子女',
  property: '不动产',
  lease: '租赁备案',
  purchase: '购房合同和发票',
  pension: '养老待遇',
  'deposits-elsewhere': '外地缴存',
  household: '户籍',
  children: '子女',
  talent: '人才认定',
  education: '学历',
  veteran: '退役军人',
  assistance: '社会救助',
  'rent-invoice': '房租发票',
  mortgage: '住房贷款',
  medical: '医疗费',
  'labour-appraisal': '劳动能力鉴定',
  'home-invoice': '装修和物业费发票',
};

/** What the departments know of the person, each with its own switches, and who asked for what and why. */
export const departmentsPanel: Panel = {
  id: 'departments',
  title: '部门数据',
  note: '各部门会怎样答复；下面是每次查询的留痕',
  draw: (view) => {
    const traces = view.systems.exchange.trace().slice(0, TRACES_SHOWN);
    return html`<ul class="rows">
        ${DATASET_NAMES.map((name) => datasetRow(view, name))}
      </ul>
      <h3>查询留痕</h3>
      ${
        traces.length === 0
          ? nothing('还没有查询')
          : html`<ul class="rows">
              ${traces.map(traceRow)}
            </ul>`
      }`;
  },
};

function datasetRow({ systems, person }: View, name: DatasetName): Html {
  const source = sourceOf(name, person);
  const operation = `query:${name}`;
  const toggle = (label: string, mode: 'fail' | 'slow') =>
    button({
      label,
      action: 'switch',
      fields: { system: 'exchange', operation, mode },
      pressed: isOn(systems.exchange, operation, mode),
      quiet: true,
    });
  return html`<li>
    <span>${NAMES[name]}：${ANSWERS_IN_WORDS[name](person.facts)}<small>${source}</small></span>
    <span class="buttons">${toggle('失败', 'fail')} ${toggle('变慢', 'slow')}</span>
  </li>`;
}

function traceRow(trace: Readonly<Trace>): Html {
  return html`<li>
    <span>
      ${NAMES[trace.dataset as DatasetName]} · ${trace.subjectName}
      <small
        >${moment(trace.at)} · 目的：${trace.purpose || '（没有写）'} ·
        授权：${trace.consentReference || '（没有）'}</small
      >
    </span>
    ${badge(OUTCOME_WORDS[trace.outcome])}
  </li>`;
}
