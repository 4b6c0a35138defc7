import type { FormPoint } from '@gjj/shared-types';
import { Checkbox } from 'antd';

interface Props {
  points: readonly FormPoint[];
  ticked: readonly string[];
  onTick: (codes: string[]) => void;
}

/** 形式审查: where the window only receives, each point is looked at before the case goes on; nothing where there are none. */
export function FormCheck({ points, ticked, onTick }: Props) {
  if (points.length === 0) return null;
  return (
    <fieldset className="intake-questions">
      <legend>形式审查（只看形式，内容由中心审查）</legend>
      <Checkbox.Group
        className="stack"
        value={[...ticked]}
        onChange={onTick}
        options={points.map(({ code, says }) => ({ value: code, label: says }))}
      />
    </fieldset>
  );
}

/** The first point that was not looked at, in words; null: all were. */
export function openPoint(points: readonly FormPoint[], ticked: readonly string[]): string | null {
  const open = points.find(({ code }) => !ticked.includes(code));
  return open === undefined ? null : `请逐项核对形式审查：${open.says}。`;
}
