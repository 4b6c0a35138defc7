import type { Eligibility, ItemDetail } from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';

interface WhatToBringProps {
  result: Eligibility;
  /** Names of what is waived; null while the guide is not known. */
  item: Pick<ItemDetail, 'materials'> | null;
}

/** Materials still needed, and those that a department's answer has made needless, with that answer. */
export function WhatToBring({ result, item }: WhatToBringProps) {
  const waived = Object.entries(result.waivedMaterials);
  const nameOf = (code: string) => item?.materials.find((material) => material.code === code)?.name ?? '材料';
  return (
    <Section title="要准备什么">
      <Card>
        {result.neededMaterials.length + waived.length === 0 && <div>不用准备材料，由部门之间核对。</div>}
        {result.neededMaterials.map(({ code, name, required }) => (
          <div key={code} className="strong">
            {name}
            {!required && '（有的话）'}
          </div>
        ))}
        {waived.map(([code, words]) => (
          <div key={code} className="stack-tight">
            <div className="row row-wrap">
              <div className="strong">{nameOf(code)}</div>
              <StatusWord tone="good">不用交</StatusWord>
            </div>
            <div className="secondary">{words}</div>
          </div>
        ))}
      </Card>
    </Section>
  );
}
