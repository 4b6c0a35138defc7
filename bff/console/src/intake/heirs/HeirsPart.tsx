import { sumOfShares, type HeirView, type Inheritance, type IntakeCase } from '@gjj/shared-types';
import { FailureNote } from '../../look/FailureNote';
import { Tag } from '../../look/Tag';
import { AmountField } from '../AmountField';
import type { Intake } from '../use-intake';
import { HeirRow } from './HeirRow';
import { NewHeir } from './NewHeir';

interface Props {
  shown: IntakeCase;
  inheritance: Inheritance;
  editable: boolean;
  intake: Intake;
  problems: Readonly<Record<string, string>>;
}

/** How far the parts come, while they are being registered. */
function Total({ heirs }: { heirs: readonly HeirView[] }) {
  const { standing, by } = sumOfShares(heirs.map(({ share }) => share));
  const words = { whole: '合计是全部', short: `还差 ${by}`, over: `多了 ${by}` }[standing];
  return (
    <output>
      <Tag tone={standing === 'whole' ? 'good' : 'action'}>
        {heirs.length} 位，{words}
      </Tag>
    </output>
  );
}

/** 继承人: to whom the money goes, each with their part and their own card. */
export function HeirsPart({ shown, inheritance, editable, intake, problems }: Props) {
  const { heirs } = inheritance;
  const { remove } = intake.heirs;
  return (
    <section className="card panel" aria-label="金额和继承人">
      <div className="intake-line">
        <h2>金额和继承人</h2>
        <Total heirs={heirs} />
      </div>
      <AmountField
        shown={shown}
        editable={editable && shown.state === 'draft'}
        intake={intake}
        problems={problems}
      />
      <ul className="intake-results">
        {heirs.map((heir) => (
          <HeirRow key={heir.heirId} heir={heir} editable={editable} heirs={intake.heirs} />
        ))}
      </ul>
      {remove.isError && <FailureNote error={remove.error} />}
      {problems['heirs'] !== undefined && <p className="field-problem">{problems['heirs']}</p>}
      {editable && <NewHeir heirs={intake.heirs} />}
    </section>
  );
}
