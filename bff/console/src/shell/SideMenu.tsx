import {
  AuditOutlined,
  BellOutlined,
  BookOutlined,
  FileDoneOutlined,
  FolderOutlined,
  CalendarOutlined,
  DashboardOutlined,
  FormOutlined,
  InboxOutlined,
  LockOutlined,
  LogoutOutlined,
  QuestionCircleOutlined,
  MessageOutlined,
  PhoneOutlined,
  SmileOutlined,
  PayCircleOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  SearchOutlined,
  SwapOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { staffEndpoints, staffRoleWords, type Permission } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState, type ComponentType } from 'react';
import { NavLink } from 'react-router-dom';
import { call } from '../api/call';
import { UnreadCount } from '../messages/UnreadCount';
import { PaperDue } from '../paper/PaperDue';
import { queuePlace } from '../queue/queue-place';
import { session } from '../session/session-store';
import { useStaff } from '../session/use-session';
import { PasswordDialog } from './PasswordDialog';
import { WaitingQuestions } from '../questions/WaitingQuestions';
import { useMay } from './use-may';

/** For anybody, and so beside the console: what a stranger sees of a letter. */
const checkAddress = '/check';

interface Entry {
  to: () => string;
  words: string;
  Icon: ComponentType<{ 'aria-hidden': boolean }>;
  permission: Permission;
  /** What waits there. */
  Count?: ComponentType;
}

const entries: Entry[] = [
  { to: queuePlace.address, words: '待办', Icon: UnorderedListOutlined, permission: 'queue:read' },
  { to: () => '/messages', words: '消息', Icon: BellOutlined, permission: 'queue:read', Count: UnreadCount },
  { to: () => '/oversight', words: '督办', Icon: DashboardOutlined, permission: 'case:oversee' },
  { to: () => '/intake', words: '窗口收件', Icon: FormOutlined, permission: 'case:intake' },
  { to: () => '/bookings', words: '预约', Icon: ScheduleOutlined, permission: 'case:intake' },
  { to: () => '/paper', words: '纸质材料', Icon: InboxOutlined, permission: 'paper:read', Count: PaperDue },
  { to: () => '/undertakings', words: '容缺承诺', Icon: FileDoneOutlined, permission: 'undertaking:read' },
  { to: () => '/claims', words: '追回', Icon: PayCircleOutlined, permission: 'claim:read' },
  { to: () => '/moves', words: '转移和灵活就业', Icon: SwapOutlined, permission: 'move:read' },
  { to: () => '/certificates', words: '证明', Icon: AuditOutlined, permission: 'certificate:read' },
  { to: () => '/safety', words: '账户安全', Icon: LockOutlined, permission: 'safety:read' },
  { to: () => '/matters', words: '反馈', Icon: SmileOutlined, permission: 'matter:read' },
  { to: () => '/calls', words: '来电', Icon: PhoneOutlined, permission: 'call:take' },
  { to: () => '/knowledge', words: '业务知识', Icon: ReadOutlined, permission: 'call:take' },
  { to: () => '/search', words: '查找', Icon: SearchOutlined, permission: 'case:search' },
  {
    to: () => '/questions',
    words: '问中心',
    Icon: MessageOutlined,
    permission: 'question:read',
    Count: WaitingQuestions,
  },
  { to: () => '/archives', words: '档案', Icon: FolderOutlined, permission: 'archive:read' },
  { to: () => '/catalogue', words: '目录', Icon: BookOutlined, permission: 'catalogue:read' },
  { to: () => '/duty', words: '值班', Icon: CalendarOutlined, permission: 'duty:enter' },
  { to: () => '/people', words: '人员', Icon: TeamOutlined, permission: 'staff:read' },
];

/** The server forgets the session; should it not answer, this browser forgets it all the same. */
async function signOut(): Promise<void> {
  await call(staffEndpoints.staffSignOut, {}).catch(() => undefined);
  session.signOut();
}

export function SideMenu({ onShowKeys }: { onShowKeys: () => void }) {
  const staff = useStaff();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  return (
    <header className="side">
      <p className="side-brand">
        公积金<span>员工工作台</span>
      </p>
      <nav aria-label="主菜单">
        <ul>
          {entries
            .filter((entry) => may(entry.permission))
            .map(({ to, words, Icon, Count }) => (
              <li key={words}>
                <NavLink to={to()}>
                  <Icon aria-hidden />
                  {words}
                  {Count !== undefined && <Count />}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
      <div className="side-me">
        <strong>{staff.name}</strong>
        <span>{staffRoleWords[staff.role]}</span>
        <span>{staff.districtName}</span>
        <Button type="text" icon={<SafetyCertificateOutlined />} href={checkAddress} target="_blank">
          查验文书
        </Button>
        <Button type="text" icon={<QuestionCircleOutlined />} onClick={onShowKeys}>
          快捷键
        </Button>
        <Button type="text" icon={<LockOutlined />} onClick={() => setChanging(true)}>
          改密码
        </Button>
        <Button type="text" icon={<LogoutOutlined />} onClick={() => void signOut()}>
          退出登录
        </Button>
      </div>
      <PasswordDialog username={staff.username} open={changing} onClose={() => setChanging(false)} />
    </header>
  );
}
