import type { Eligibility, Material } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';

interface Props {
  eligibility: Pick<Eligibility, 'waivedMaterials' | 'neededMaterials'>;
  materials: readonly Material[];
}

/** Which materials data has answered, and by which answer; which are still to be handed in. */
export function MaterialsAnswered({ eligibility: { waivedMaterials, neededMaterials }, materials }: Props) {
  const waived = Object.entries(waivedMaterials);
  if (waived.length === 0 && neededMaterials.length === 0) return null;
  const nameOf = (code: string) => materials.find((material) => material.code === code)?.name ?? code;
  return (
    <>
      <h3>材料</h3>
      <ul className="checks">
        {neededMaterials.map(({ code, name, required }) => (
          <li key={code}>
            <span className="check-head">
              {name}
              <Tag tone={required ? 'waiting' : 'neutral'}>{required ? '要交' : '可以不交'}</Tag>
            </span>
          </li>
        ))}
        {waived.map(([code, words]) => (
          <li key={code}>
            <span className="check-head">
              {nameOf(code)}
              <Tag tone="good">免交</Tag>
            </span>
            <span className="quiet">{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
