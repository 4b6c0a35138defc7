import type { CentreChanges } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Icon } from '@/ui/Icon';
import { dismissChange, useDismissed } from './dismissed-changes';
import { changeTitle, nameOfChange } from './rule-changes';

function ChangeNotice({ change }: { change: CentreChanges }) {
  const name = nameOfChange(change);
  return (
    <Card id={`change-${change.to}`}>
      <div className="row row-top">
        <div className="tone-primary">
          <Icon name="info" />
        </div>
        <div className="grow strong">{changeTitle(change, today())}</div>
      </div>
      <div className="row row-wrap">
        <Button
          small
          kind="secondary"
          id="see-change"
          onPress={() => open('/packages/guide/changes/index', { on: change.to })}
        >
          看变了什么
        </Button>
        <Button small kind="quiet" id="dismiss-change" onPress={() => dismissChange(name)}>
          知道了
        </Button>
      </div>
    </Card>
  );
}

/** Changes of rules that concern the member, until they have put them away; the nearest one first, one at a time. */
export function ChangeNotices({ changes }: { changes: readonly CentreChanges[] }) {
  const dismissed = useDismissed(({ names }) => names);
  const next = changes.find((change) => !dismissed.includes(nameOfChange(change)));
  return next === undefined ? null : <ChangeNotice change={next} />;
}
