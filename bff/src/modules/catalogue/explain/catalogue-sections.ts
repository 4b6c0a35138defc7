import { spanInWords, type ExplainedLine, type ExplainedSection } from '@gjj/shared-types';
import type { CentreOnDay } from '../domain/centre-schema';
import { flowWith } from '../domain/flow-schema';
import type { ProfileItem } from '../domain/item-schema';
import { presentSource } from '../domain/reason';
import type { Source } from '../domain/rule-schema';
import { presentAttributes } from '../present-attributes';
import { endedNotice } from '../presenter';
import { partLines } from './part-lines';

/** What an item says besides its rules: how long, what to know, its parts, how it is handled, how it is listed. */
export function catalogueSections(item: ProfileItem, centre: CentreOnDay): ExplainedSection[] {
  return [
    { key: 'time', title: '多久答复', lines: [timeLine(item, centre)] },
    { key: 'sub-items', title: '包含的事项', lines: subItemLines(item) },
    {
      key: 'notices',
      title: '办理前请知道',
      lines: [
        ...endedNotice(item, centre).map((words) => line(words, item.source)),
        ...item.notices.map(({ says, source }) => line(says, source)),
      ],
    },
    { key: 'flow', title: '怎么办理', lines: flowLines(item, centre) },
    { key: 'listing', title: '事项目录', lines: listingLines(item, centre) },
  ];
}

function line(text: string, source: Source, below: string[] = []): ExplainedLine {
  return { text, below, ruleId: null, source: presentSource(source) };
}

function timeLine(item: ProfileItem, { terms }: CentreOnDay): ExplainedLine {
  const limit = item.decisionLimit ?? terms.decision;
  return line(`受理后 ${spanInWords(limit)}内答复`, limit.source);
}

function subItemLines(item: ProfileItem): ExplainedLine[] {
  return item.subItems.map((sub) => {
    const by = sub.item === undefined ? '（转请办理）' : `（本中心 ${sub.item}）`;
    return line(`${sub.name}：${sub.body}${by}`, sub.source, partLines(sub, item));
  });
}

function flowLines(item: ProfileItem, centre: CentreOnDay): ExplainedLine[] {
  const flow = flowWith(centre.flow, item.flow ?? undefined);
  const who = [
    ...(flow.receives === undefined ? [] : [`收件：${flow.receives}`]),
    ...(flow.accepts === undefined ? [] : [`受理：${flow.accepts}`]),
    ...(flow.receivedElsewhere ? ['区里的窗口只看材料的形式，由中心受理'] : []),
    ...(flow.approvalLevels.length > 1 ? [`审批：${flow.approvalLevels.join(' → ')}`] : []),
  ];
  return [line(flow.steps.join(' → '), flow.source, who)];
}

function listingLines(item: ProfileItem, centre: CentreOnDay): ExplainedLine[] {
  const listed = presentAttributes(item, centre);
  const words = {
    事项类型: listed.itemType,
    行使层级: listed.level,
    通办范围: listed.scope,
    通办情形: listed.handling,
    授权模式: listed.authorisation,
    文件流转: listed.fileTransfer,
    结果送达: listed.delivery,
    办结归档: listed.archive,
    责任单位: listed.owner === null ? null : [listed.owner.name, listed.owner.phone ?? ''].join(' ').trim(),
    国标原因代码: listed.stateCode,
  };
  const attributes = Object.entries(words).flatMap(([name, text]) =>
    text === null ? [] : [`${name}：${text}`],
  );
  const rows = item.publishedAs.map(({ number, code, main, name }) =>
    [number === undefined ? '' : `第 ${number} 项`, code ?? '', [main, name].filter(Boolean).join('：')]
      .filter((part) => part !== '')
      .join(' '),
  );
  return [
    { text: '中心的目录里这样写', below: attributes, ruleId: null, source: null },
    ...item.publishedAs.map(({ source }, index) =>
      line(`${source.assumed ? '目录的一项（待中心确认）' : '公布的目录'}：${rows[index]!}`, source),
    ),
  ];
}
