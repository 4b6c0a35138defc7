import { staffEndpoints, type UnitVisit } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { call } from '../api/call';
import { asFailure } from '../api/failure';
import { UnderWay } from '../intake/UnderWay';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';

const standingWords = { active: '正常缴存', ended: '已注销', 'not-registered': '还没有登记' } as const;

function useOpen(visit: UnitVisit) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ itemCode, takeOver = false }: { itemCode: string; takeOver?: boolean }) =>
      call(staffEndpoints.openUnitIntake, { body: { visit: visit.visit, itemCode, takeOver } }),
    onSuccess: ({ caseId }) => void navigate(`/intake/${caseId}`),
  });
}

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
  const open = useOpen(visit);
  const held = open.isError && asFailure(open.error).code === 'intake.held-by-other';
  return (
    <section className="card panel" aria-label="单位能办什么">
      <Head visit={visit} onNext={onNext} />
      {open.isError && <FailureNote error={open.error} />}
      {held && (
        <Button onClick={() => open.mutate({ itemCode: open.variables.itemCode, takeOver: true })}>
          我来接手
        </Button>
      )}
      <UnderWay cases={visit.cases} open={(itemCode) => open.mutate({ itemCode })} />
      <h3>能办什么</h3>
      <ul className="intake-results">
        {visit.items.map(({ itemCode, itemName, needs, howLong, hasList }) => (
          <li key={itemCode}>
            <div className="intake-result">
              <strong>{itemName}</strong>
              {hasList && <Tag tone="neutral">带清册</Tag>}
              <Button
                aria-label={`收件：${itemName}`}
                loading={open.isPending && open.variables.itemCode === itemCode}
                onClick={() => open.mutate({ itemCode })}
              >
                收件
              </Button>
            </div>
            <p className="quiet">
              要带：{needs}。{howLong}。
            </p>
          </li>
        ))}
      </ul>
      {visit.items.length === 0 && <p className="quiet">没有您能替这家单位收的业务。</p>}
    </section>
  );
}
