import { useState } from 'react';
import { eventIcons } from '@/features/catalogue/event-icons';
import { findItems, groupItems, type ItemGroup } from '@/features/catalogue/find-items';
import { ItemRow } from '@/features/catalogue/ItemRow';
import { useItems } from '@/features/catalogue/use-catalogue';
import { useStandings, type StandingFinder } from '@/features/catalogue/use-standings';
import { useStanding } from '@/features/session/use-member';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Field } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { TextInput } from '@/ui/TextInput';

function Group({ group, find }: { group: ItemGroup; find: StandingFinder | null }) {
  return (
    <section className="section" id={`event-${group.event}`}>
      <div className="section-head">
        <div className="tone-primary title">
          <Icon name={eventIcons[group.event]} />
        </div>
        <h2 className="reset title grow">{group.words}</h2>
      </div>
      <Rows>
        {group.items.map((item) => (
          <ItemRow key={item.code} item={item} find={find} />
        ))}
      </Rows>
    </section>
  );
}

function Services() {
  const [typed, setTyped] = useState('');
  const items = useItems();
  const find = useStandings(useStanding() === 'member');
  return (
    <>
      <Field id="search" label="想办什么？">
        <TextInput id="search" value={typed} onChange={setTyped} placeholder="如：租房、退休、买房" />
      </Field>
      <Loaded query={items} cards={6}>
        {({ items: all }) => {
          const groups = groupItems(findItems(all, typed));
          if (groups.length > 0)
            return groups.map((group) => <Group key={group.event} group={group} find={find} />);
          return (
            <EmptyState icon="search" words={`没有找到“${typed}”。换个说法试试，或问问人。`}>
              <Button kind="secondary" onPress={() => open('/packages/guide/windows/index', {})}>
                看网点和电话
              </Button>
            </EmptyState>
          );
        }}
      </Loaded>
      <Rows>
        <LinkRow
          id="loan-limit"
          icon="house"
          title="公积金贷款：能贷多少、月供怎么算"
          onPress={() => open('/packages/loan/limit/index', {})}
        />
      </Rows>
      <Button kind="quiet" icon="pin" id="windows" onPress={() => open('/packages/guide/windows/index', {})}>
        网点和电话
      </Button>
    </>
  );
}

export default function ServicesPage() {
  return (
    <PageFrame title="办事" tab>
      <Services />
    </PageFrame>
  );
}
