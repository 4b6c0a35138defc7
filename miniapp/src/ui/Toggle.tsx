import { Switch } from '@nutui/nutui-react-taro';

/** On or off, at once. The word stands beside it, and the whole row can be touched. */
export function Toggle(props: { id: string; label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <button
      type="button"
      id={props.id}
      role="switch"
      aria-checked={props.on}
      aria-label={props.label}
      className="reset link-row"
      onClick={() => props.onChange(!props.on)}
    >
      <div className="row" aria-hidden>
        <div className="grow">{props.label}</div>
        <Switch checked={props.on} />
      </div>
    </button>
  );
}
