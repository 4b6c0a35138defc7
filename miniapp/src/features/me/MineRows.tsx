import { useSession } from '@/api/session';
import { useSettings } from '@/features/settings/settings';
import { open } from '@/platform/navigate';
import { callPhone } from '@/platform/tell';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';

function MemberRows({ unread }: { unread: number }) {
  const me = useSession((session) => session.me);
  return (
    <Rows>
      <LinkRow
        id="mine-messages"
        icon="bell"
        title="消息"
        {...(unread > 0 ? { value: `${unread} 条未读` } : {})}
        onPress={() => open('/packages/inbox/messages/index', {})}
      />
      <LinkRow
        id="mine-certificates"
        icon="doc"
        title="证明和对账单"
        onPress={() => open('/packages/papers/certificates/index', {})}
      />
      <LinkRow
        id="mine-matters"
        icon="pen"
        title="我的反映"
        onPress={() => open('/packages/heard/matters/index', {})}
      />
      <LinkRow
        id="mine-standing"
        icon="refresh"
        title="约定提取"
        onPress={() => open('/packages/standing/orders/index', {})}
      />
      <LinkRow
        id="mine-family"
        icon="person"
        title="家人同意"
        onPress={() => open('/packages/family/requests/index', {})}
      />
      <LinkRow
        id="mine-mandates"
        icon="people"
        title="我的委托"
        onPress={() => open('/packages/mandate/list/index', {})}
      />
      <LinkRow
        id="mine-transfers"
        icon="refresh"
        title="异地转移"
        onPress={() => open('/packages/moves/transfers/index', {})}
      />
      <LinkRow
        id="mine-flexible"
        icon="person"
        title="灵活就业缴存"
        onPress={() => open('/packages/moves/flexible/index', {})}
      />
      <LinkRow
        id="mine-identity"
        icon="person"
        title="身份信息"
        onPress={() => open('/packages/me/identity/index', {})}
      />
      <LinkRow
        id="mine-phone"
        icon="phone"
        title="手机号"
        value={me?.phoneMasked ?? '未填'}
        onPress={() => open('/packages/me/phone/index', {})}
      />
      <LinkRow
        id="mine-cards"
        icon="card"
        title="银行卡"
        onPress={() => open('/packages/me/cards/index', {})}
      />
      <LinkRow
        id="mine-bookings"
        icon="clock"
        title="窗口预约"
        onPress={() => open('/packages/booking/list/index', {})}
      />
      <LinkRow
        id="mine-notifications"
        icon="info"
        title="通知方式"
        onPress={() => open('/packages/me/notifications/index', {})}
      />
    </Rows>
  );
}

export function MineRows({ member, unread }: { member: boolean; unread: number }) {
  const elder = useSettings((settings) => settings.elder);
  const hotline = useSession((session) => session.me?.hotline ?? '12329');
  return (
    <div className="stack">
      {member && <MemberRows unread={unread} />}
      <Rows>
        <LinkRow
          id="mine-letters"
          icon="letters"
          title="大字版"
          value={elder ? '已打开' : '已关闭'}
          onPress={() => open('/packages/me/letters/index', {})}
        />
        <LinkRow
          id="mine-safety"
          icon="shield"
          title={member ? '账户安全' : '手机丢了怎么办'}
          onPress={() => open(member ? '/packages/safety/home/index' : '/packages/safety/lost/index', {})}
        />
        <LinkRow
          id="mine-data"
          icon="doc"
          title="关于您的数据"
          onPress={() => open('/packages/me/data/index', {})}
        />
        <LinkRow
          id="mine-letter-check"
          icon="search"
          title="查验文书"
          onPress={() => open('/packages/guide/letter-check/index', {})}
        />
        <LinkRow
          id="mine-windows"
          icon="pin"
          title="网点和电话"
          onPress={() => open('/packages/guide/windows/index', {})}
        />
        <LinkRow
          id="mine-hotline"
          icon="phone"
          title="打电话问人"
          value={hotline}
          onPress={() => callPhone(hotline)}
        />
      </Rows>
    </div>
  );
}
