import { heirRelation, heirRelationWords, type HeirRelation } from '@gjj/shared-types';
import { Select } from 'antd';
import { Field } from '../../look/Field';
import { TextField } from '../../look/TextField';
import type { HeirDraft } from './heir-draft';

interface Props {
  draft: HeirDraft;
  /** Registered already: what is left empty stays. */
  known: boolean;
  problems: Readonly<Record<string, string>>;
  change: (part: Partial<HeirDraft>) => void;
}

const relations = heirRelation.options.map((value) => ({ value, label: heirRelationWords[value] }));

/** What an heir is to the dead, their part, and how money and news reach them. */
export function HeirFields({ draft, known, problems, change }: Props) {
  const unchanged = known ? '空着就不改。' : undefined;
  return (
    <>
      <div className="intake-line">
        <Field label="与去世职工的关系" problem={problems['relation']}>
          {(props) => (
            <Select
              {...props}
              className="intake-kind"
              value={draft.relation}
              options={relations}
              placeholder="请选择"
              onChange={(relation: HeirRelation) => change({ relation })}
            />
          )}
        </Field>
        <TextField
          label="份额"
          hint="例如 1/3；全部写 1。"
          problem={problems['share']}
          maxLength={12}
          value={draft.share}
          onText={(share) => change({ share })}
        />
      </div>
      <div className="intake-line">
        <TextField
          label="继承人的收款卡"
          hint={unchanged ?? '本人的借记卡；银行马上核对。'}
          problem={problems['cardNumber']}
          inputMode="numeric"
          maxLength={40}
          value={draft.cardNumber}
          onText={(cardNumber) => change({ cardNumber })}
        />
        <TextField
          label="继承人的手机号"
          hint={unchanged ?? '没有就空着，一律用纸质通知。'}
          problem={problems['phone']}
          inputMode="tel"
          maxLength={30}
          value={draft.phone}
          onText={(phone) => change({ phone })}
        />
      </div>
    </>
  );
}
