import { seenAsWords, type StaffCase } from '@gjj/shared-types';
import { useContext } from 'react';
import { Tag } from '../../look/Tag';
import { Answers } from './Answers';
import { materialStatuses } from './material-status';
import { MaterialFiles } from './MaterialFiles';
import { PaperInSight } from './paper-in-sight';
import { voucherProofs } from './voucher-lines';

/** What the member handed in, with what it should prove in sight. */
export function DocumentPanel({ shown }: { shown: StaffCase }) {
  const statuses = materialStatuses(shown);
  const withFiles = statuses.find((status) => status.files.length > 0) ?? statuses[0];
  const [sight, show] = useContext(PaperInSight);
  const chosen = statuses.find((status) => status.material.code === sight?.materialCode) ?? withFiles;

  const seen = chosen && shown.intake?.seen[chosen.material.code];
  return (
    <div className="card documents">
      <Answers shown={shown} />
      {statuses.length === 0 ? (
        <p className="quiet documents-none">这项业务不用交材料，由部门数据核对。</p>
      ) : (
        <fieldset className="material-list" aria-label="选择材料">
          {statuses.map((status) => (
            <button
              key={status.material.code}
              type="button"
              aria-pressed={status === chosen}
              onClick={() => show({ materialCode: status.material.code, documentId: null })}
            >
              {status.material.name}
              <Tag tone={status.tone}>{status.words}</Tag>
            </button>
          ))}
        </fieldset>
      )}
      {seen !== undefined && <p className="quiet documents-seen">窗口看的是{seenAsWords[seen]}。</p>}
      {chosen !== undefined && (
        <MaterialFiles
          key={chosen.material.code}
          status={chosen}
          proofs={voucherProofs(shown, chosen.material.code)}
        />
      )}
    </div>
  );
}
