import type { StaffCase } from '@gjj/shared-types';
import { Tabs } from 'antd';
import { Letters } from './Letters';
import { Messages } from './Messages';
import { Notes } from './Notes';
import { Payments } from './Payments';
import { Timeline } from './Timeline';

export function ProgressPanel({ shown }: { shown: StaffCase }) {
  const counted = (words: string, count: number) => (count === 0 ? words : `${words} ${count}`);
  return (
    <div className="card panel progress">
      <Tabs
        size="small"
        items={[
          { key: 'timeline', label: '经过', children: <Timeline entries={shown.timeline} /> },
          { key: 'letters', label: '文书', children: <Letters shown={shown} /> },
          {
            key: 'notes',
            label: counted('备注', shown.notes.length),
            children: <Notes shown={shown} />,
          },
          {
            key: 'messages',
            label: counted('消息', shown.messages.length),
            children: <Messages messages={shown.messages} />,
          },
          {
            key: 'payments',
            label: counted('付款', shown.payments.length),
            children: <Payments payments={shown.payments} />,
          },
        ]}
      />
    </div>
  );
}
