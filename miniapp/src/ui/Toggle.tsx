import { Switch } from '@nutui/nutui-react-taro';

/** On or off, at once. The word stands beside it. */
export function Toggle(props: { id: string; label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <div
      id={props.id}
      role="switch"
      aria-checked={props.on}
      aria-label={props.label}
      tabIndex={0}
      className="row toggle"
      onClick={() => props.onChange(!props.on)}
    >
      <div className="grow">{props.label}</div>
      <div aria-hidden>
        <Switch checked={props.on} />
      </div>
    </div>
  );
}
