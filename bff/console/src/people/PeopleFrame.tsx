import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router-dom';
import { usePageTitle } from '../shell/use-page-title';
import { useMay } from '../shell/use-may';
import { usePeople } from './use-people';
import '../queue/queue.css';
import '../case/case.css';
import '../catalogue/catalogue.css';
import './people.css';

/** 人员: its head and the three views. */
export function PeopleFrame({ children }: { children: ReactNode }) {
  usePageTitle('人员');
  const may = useMay();
  const waiting = usePeople().data?.waiting ?? 0;
  return (
    <main className="page">
      <div className="page-head">
        <h1>人员</h1>
        <span className="quiet">一人一个账号，主管申请，账户管理开通；每一步都留痕。</span>
      </div>
      <div className="catalogue-bar">
        <nav aria-label="人员里看什么" className="catalogue-views">
          <NavLink to="/people" end>
            账号
          </NavLink>
          <NavLink to="/people/applications">申请{waiting > 0 && `（${waiting} 份等开通）`}</NavLink>
          <NavLink to="/people/rights">权限记录</NavLink>
        </nav>
        {may('staff:apply') && <Link to="/people/apply">申请开账号</Link>}
      </div>
      {children}
    </main>
  );
}
