import { dayOf, type CentreVersion } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { CatalogueFrame } from '../CatalogueFrame';
import { dateInWords, sinceInWords } from '../day-words';
import { DryRunReport } from './DryRunReport';

function Version({ version, on }: { version: CentreVersion; on: string }) {
  const { effectiveFrom, publishedAt, publishedBy, casesPassed, inForce } = version;
  return (
    <li className="card panel version">
      <h2>
        <span>{sinceInWords(effectiveFrom)}施行</span>
        {inForce && <Tag tone="good">这一天用的版本</Tag>}
        {effectiveFrom > on && <Tag tone="waiting">还没有施行</Tag>}
        <span className="quiet version-code">版本 {version.version}</span>
      </h2>
      <p>
        {publishedBy} 于{dateInWords(dayOf(publishedAt))}发布
        <span className="quiet"> · </span>
        {casesPassed} 个案例全部通过
      </p>
      <DryRunReport dryRun={version.dryRun} />
    </li>
  );
}

/** Versions, newest first; none is ever changed or taken away. */
export function VersionsPage() {
  return (
    <CatalogueFrame>
      {({ versions, on }) => (
        <ul className="stack">
          {versions.map((version) => (
            <Version key={`${version.version}:${version.effectiveFrom}`} version={version} on={on} />
          ))}
        </ul>
      )}
    </CatalogueFrame>
  );
}
