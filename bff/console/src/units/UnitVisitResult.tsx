import { staffEndpoints, type UnitVisit } from '@gjj/shared-types';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { call } from '../api/call';
import { Tag } from '../look/Tag';
import { BooksItems } from './BooksItems';

const standingWords = { active: '正常缴存', ended: '已注销', 'not-registered': '还没有登记' } as const;

function Head({ visit, onNext }: { visit: UnitVisit; onNext: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { unit } = visit;
  return (
    <>
      <div className="intake-result">
        <h2 ref={heading} tabIndex={-1}>
          {unit.name} <span className="quiet numbers">{unit.creditCode}</span>
        </h2>
        <Tag tone={unit.standing === 'active' ? 'good' : 'action'}>{standingWords[unit.standing]}</Tag>
        <Button onClick={onNext}>接待下一位</Button>
      </div>
      <p className="quiet">
        {unit.unitNo !== null && `单位账号 ${unit.unitNo}，${unit.districtName}，`}
        {unit.activeAccounts !== null && `缴存 ${unit.activeAccounts} 人，封存 ${unit.sealedAccounts} 人，`}
        {unit.ratio !== null && `比例：${unit.ratio}。`}
        经办人 {visit.agentNameMasked} {visit.agentIdNumberMasked}，
        {visit.phoneMasked ?? '没有手机，一律用纸质通知'}
      </p>
    </>
  );
}

/** What the unit can have done, and what each needs. */
export function UnitVisitResult({ visit, onNext }: { visit: UnitVisit; onNext: () => void }) {
  return (
    <section className="card panel" aria-label="单位能办什么">
      <Head visit={visit} onNext={onNext} />
      <BooksItems
        visit={visit}
        begin={(body) => call(staffEndpoints.openUnitIntake, { body })}
        nothing="没有您能替这家单位收的业务。"
      />
    </section>
  );
}
