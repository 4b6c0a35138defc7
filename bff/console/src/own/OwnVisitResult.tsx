import { staffEndpoints, type OwnVisit } from '@gjj/shared-types';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { call } from '../api/call';
import { BooksItems } from '../units/BooksItems';

/** What who deposits for themselves can have done, and what it needs. */
export function OwnVisitResult({ visit, onNext }: { visit: OwnVisit; onNext: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card panel" aria-label="能办什么">
      <div className="intake-result">
        <h2 ref={heading} tabIndex={-1}>
          {visit.nameMasked} <span className="quiet numbers">{visit.idNumberMasked}</span>
        </h2>
        <Button onClick={onNext}>接待下一位</Button>
      </div>
      <p className="quiet">
        登记在{visit.districtName}，{visit.phoneMasked ?? '没有手机，一律用纸质通知'}
      </p>
      <BooksItems
        visit={visit}
        begin={(body) => call(staffEndpoints.openOwnIntake, { body })}
        nothing="没有您能收的个人缴存业务。"
      />
    </section>
  );
}
