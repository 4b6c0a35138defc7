import { dayOf, type OwnDataUse } from '@gjj/shared-types';
import { factDefinition, factKeys, type FactKey } from '../../catalogue';
import type { UseContent } from '../../data-uses';
import type { OwnDataParts } from '../own-data-parts';
import { placesOf } from './places-of';

const mostUses = 2000;
const mostLines = 300;

const usedForWords: Record<string, string> = {
  identity: '确认是您本人',
  'what-is-possible': '告诉您能办什么、能提多少',
  case: '判断这件业务能不能办',
  'standing-order': '判断约定提取能不能办',
  year: '算往后一年能提什么',
  kin: '确认要问哪位家人',
};

const basisWords: Record<string, string> = {
  'own-consent': '实名认证时的同意',
  'health-consent': '对健康信息的单独同意',
  'family-consent': '家人同意',
};

/** Wanted of an answer, and no fact of the dictionary. */
const otherFields: Record<string, { label: string; department: string }> = {
  name: { label: '姓名和证件号码对不对', department: '公安或移民管理部门' },
  spouse: { label: '配偶是谁', department: '民政部门' },
};

const isFact = (field: string): field is FactKey => (factKeys as readonly string[]).includes(field);
const fieldOf = (field: string) =>
  isFact(field) ? factDefinition(field) : (otherFields[field] ?? { label: field, department: '其他部门' });

/** 共享数据使用记录, as the member reads it: one line for what was asked alike on one day. */
export async function listUses(parts: OwnDataParts, userId: string): Promise<OwnDataUse[]> {
  const { keys, uses } = await parts.usesOf(userId, mostUses);
  const placeOf = placesOf(parts);
  const lines = new Map<string, OwnDataUse>();
  for (const use of uses) {
    const line = inWords(use, keys, await whoAsked(use, userId, placeOf));
    const key = JSON.stringify({ ...line, at: dayOf(line.at), asOf: line.asOf !== null });
    const before = lines.get(key);
    if (before === undefined) lines.set(key, line);
    else before.times += 1;
  }
  return [...lines.values()].slice(0, mostLines);
}

function inWords(use: UseContent, keys: readonly string[], who: string): OwnDataUse {
  const fields = use.fields.map(fieldOf);
  const aboutOther = keys.includes(use.subject) ? '' : '（查的是您的家人）';
  const forOther = keys.includes(use.onBehalfOf) ? '' : '（为您家人的业务）';
  return {
    at: use.at.toISOString(),
    times: 1,
    department: use.department ?? fields[0]?.department ?? '其他部门',
    fields: fields.map(({ label }) => label),
    purpose: `${use.purpose}${aboutOther}${forOther}`,
    usedFor: usedForWords[use.usedFor] ?? use.usedFor,
    basis: basisWords[use.basis] ?? use.basis,
    who,
    asOf: use.observedAt?.toISOString() ?? null,
  };
}

async function whoAsked(
  { by: { kind, id = '' } }: UseContent,
  userId: string,
  placeOf: (staffId: string) => Promise<string>,
): Promise<string> {
  if (kind === 'staff' || kind === 'desk-phone') return placeOf(id);
  if (kind === 'member') return id === userId ? '您自己在手机上操作时' : '您的家人或受托人操作时';
  return kind === 'machine' ? '系统自动' : '登录时';
}
