import { staffRoleWords } from '@gjj/shared-types';
import { Link } from 'react-router-dom';
import { useStaff } from '../session/use-session';
import { useMay } from './use-may';

export function NothingHere() {
  const { role } = useStaff();
  const may = useMay();
  return (
    <main className="page-note">
      <h1>这里没有您可以办的事</h1>
      <p className="quiet">
        您的岗位是“{staffRoleWords[role]}”，这个地址不存在，或不在这个岗位的范围内。
        {may('queue:read') ? (
          <Link to="/queue">回到待办</Link>
        ) : (
          may('catalogue:read') && <Link to="/catalogue">去目录</Link>
        )}
      </p>
    </main>
  );
}
