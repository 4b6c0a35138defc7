import type { StaffPersonView } from '@gjj/shared-types';
import { Select } from 'antd';
import { Field } from '../look/Field';

export type Colleague = StaffPersonView['colleagues'][number]['staffId'];

interface Props {
  colleagues: StaffPersonView['colleagues'];
  /** undefined: not said; null: nobody, back to the queue. */
  chosen: Colleague | null | undefined;
  problem?: string | undefined;
  onChosen: (to: Colleague | null) => void;
}

const nobody = 'nobody';

/** To whom what is open goes. */
export function HandoverChoice({ colleagues, chosen, problem, onChosen }: Props) {
  return (
    <Field
      label="手上的件交给谁"
      problem={problem}
      hint="放回待办：名下的件谁都可以领取；没有收完的件留在窗口，由同事接手。"
    >
      {(props) => (
        <Select
          {...props}
          placeholder="请选择"
          value={chosen === undefined ? null : (chosen ?? nobody)}
          options={[
            ...colleagues.map(({ staffId, name, districtName }) => ({
              value: staffId,
              label: `${name}（${districtName}）`,
            })),
            { value: nobody, label: '不指定，放回待办' },
          ]}
          onChange={(value: string) => onChosen(value === nobody ? null : (value as Colleague))}
        />
      )}
    </Field>
  );
}
