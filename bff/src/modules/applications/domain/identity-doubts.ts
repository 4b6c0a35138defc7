import type { CheckView, Eligibility } from '@gjj/shared-types';
import type { CaseRecord, Heir } from './case-record';

const nameNote =
  '公安登记里，您的姓名有字显示不出来，机器不能核对。提交后由工作人员对照证件核对；也可以带证件到服务窗口当面办。';

/** What the member is told before the form, and no decision by machine about somebody whose name it could not read. */
export function withIdentityNotes(
  eligibility: Eligibility,
  nameSure: boolean,
  documentNote: string | null,
): Eligibility {
  const notes = [...(nameSure ? [] : [nameNote]), ...(documentNote === null ? [] : [documentNote])];
  if (notes.length === 0) return eligibility;
  return { ...eligibility, automatic: eligibility.automatic && nameSure, identityNote: notes.join('') };
}

/** Names that a register writes with a placeholder: a person compares them with the paper. */
export function identityDoubts({
  person,
  card,
  inheritance,
}: Pick<CaseRecord, 'person' | 'card' | 'inheritance'>): CheckView[] {
  return [
    ...(person.nameUnsure === true
      ? [doubt('name', '姓名', '公安登记的姓名有字显示不出来，请对照证件核对', '公安登记')]
      : []),
    ...(card?.holderUnsure === true
      ? [doubt('cardHolder', '收款卡户名', '银行登记的户名有字显示不出来，请对照银行卡核对', '银行')]
      : []),
    ...(inheritance?.heirs.flatMap(heirDoubts) ?? []),
  ];
}

function heirDoubts({ heirId, nameMasked, nameUnsure, card }: Heir): CheckView[] {
  const who = `继承人${nameMasked}`;
  return [
    ...(nameUnsure === true
      ? [doubt(`${heirId}-name`, `${who}的姓名`, '公安登记的姓名有字显示不出来，请对照证件核对', '公安登记')]
      : []),
    ...(card.holderUnsure === true
      ? [doubt(`${heirId}-card`, `${who}的户名`, '银行登记的户名有字显示不出来，请对照银行卡核对', '银行')]
      : []),
  ];
}

function doubt(key: string, label: string, words: string, source: string): CheckView {
  return { key, label, result: 'unknown', words, source, observedAt: null };
}
