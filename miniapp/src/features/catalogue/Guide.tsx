import type { ItemDetail } from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { Pair } from '@/ui/Pair';

function Materials({ item }: { item: ItemDetail }) {
  if (item.materials.length === 0) return <Card>不用准备材料，由部门之间核对。</Card>;
  return (
    <Card>
      {item.materials.map((material) => (
        <div key={material.code}>
          <div className="strong">
            {material.name}
            {!material.required && '（有的话）'}
          </div>
          <div className="secondary">{material.why}</div>
        </div>
      ))}
    </Card>
  );
}

/** Everything there is to know about an item before beginning. */
export function Guide({ item }: { item: ItemDetail }) {
  return (
    <div className="stack-wide">
      <Card>
        <h2 className="reset title">{item.name}</h2>
        <div>
          <Pair name="谁能办">{item.who}</Pair>
          <Pair name="要多久">{item.howLong}</Pair>
          <Pair name="能提多少">{item.cap}</Pair>
          <Pair name="多久一次">{item.frequency}</Pair>
        </div>
        {item.closesAccount && (
          <Notice tone="action">
            <div>办完后账户会销户，余额全部付给您。</div>
          </Notice>
        )}
      </Card>
      <Section title="要准备什么">
        <Materials item={item} />
      </Section>
      {item.guide.length > 0 && (
        <Section title="怎么办">
          <Card>
            {item.guide.map((line, index) => (
              <div key={line} className="row row-top">
                <div className="strong numeric">{index + 1}.</div>
                <div className="grow">{line}</div>
              </div>
            ))}
          </Card>
        </Section>
      )}
      <div className="secondary">依据：{item.source}</div>
    </div>
  );
}
