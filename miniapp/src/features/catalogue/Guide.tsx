import { spanInWords, type ItemDetail, type Material } from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { Pair } from '@/ui/Pair';

/** What may be done where a paper is not at hand: hand it in later (容缺), or promise in its place (告知承诺). */
function Otherwise({ material: { later, promise } }: { material: Material }) {
  return (
    <>
      {later !== undefined && (
        <div className="secondary">
          手头没有也可以先办，{spanInWords(later.within)}内补交。{later.sanction}
        </div>
      )}
      {promise !== undefined && (
        <div className="secondary">
          也可以签一份承诺代替：{promise.says}
          {promise.within !== undefined && `，${spanInWords(promise.within)}内补交`}。{promise.sanction}
        </div>
      )}
    </>
  );
}

/** The parts of a bundle (一件事), and who does each. */
function Parts({ item: { subItems } }: { item: ItemDetail }) {
  if (subItems.length === 0) return null;
  return (
    <Section title="一次办好这些事">
      <Card>
        {subItems.map(({ name, body }) => (
          <div key={name}>
            <div className="strong">{name}</div>
            <div className="secondary">{body}</div>
          </div>
        ))}
      </Card>
    </Section>
  );
}

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
          <Otherwise material={material} />
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
        {item.notices.length > 0 && (
          <Notice tone="action">
            {item.notices.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </Notice>
        )}
      </Card>
      <Parts item={item} />
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
      <div className="secondary">
        {item.owner !== null && (
          <div>
            由{item.owner.name}负责{item.owner.phone !== null && `，电话 ${item.owner.phone}`}
          </div>
        )}
        <div>依据：{item.source}</div>
      </div>
    </div>
  );
}
