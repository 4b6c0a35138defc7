import { Guide } from '@/features/catalogue/Guide';
import { useItem } from '@/features/catalogue/use-catalogue';
import { WindowList } from '@/features/catalogue/WindowList';
import { askToSignIn } from '@/features/session/start';
import { useStanding } from '@/features/session/use-member';
import { StandingRow } from '@/features/standing/StandingRow';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';

function Begin({ itemCode }: { itemCode: string }) {
  const standing = useStanding();
  if (standing === 'visitor')
    return (
      <Button id="go-sign-in" onPress={askToSignIn}>
        登录后看能不能办
      </Button>
    );
  if (standing === 'signed-in')
    return (
      <Button id="go-bind" onPress={() => open('/packages/entry/bind/index', {})}>
        实名认证后看能不能办
      </Button>
    );
  return (
    <Button id="check" onPress={() => open('/packages/apply/eligibility/index', { item: itemCode })}>
      看看能不能办
    </Button>
  );
}

export default function ItemPage() {
  const itemCode = usePageParam('item');
  const query = useItem(itemCode);
  const online = query.data?.online === true;
  return (
    <PageFrame title="办事指南" {...(online ? { action: <Begin itemCode={itemCode} /> } : {})}>
      <Loaded query={query} cards={3}>
        {(item) => (
          <div className="stack-wide">
            {!item.online && (
              <Notice tone="action">
                <div>这项业务目前到窗口办理。去哪个网点，看“网点和电话”。</div>
                <div>带上下面的材料，去之前可以先打电话问。</div>
              </Notice>
            )}
            <StandingRow itemCode={item.code} />
            <Guide item={item} />
            <Rows>
              <LinkRow
                id="rules"
                icon="list"
                title="规则怎么说"
                onPress={() => open('/packages/guide/rules/index', { item: item.code })}
              />
            </Rows>
          </div>
        )}
      </Loaded>
      <Section title="网点和电话">
        <WindowList itemCode={itemCode} />
      </Section>
    </PageFrame>
  );
}
