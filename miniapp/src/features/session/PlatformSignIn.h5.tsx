import { DeskPicker } from './DeskPicker';
import { SmsSignIn } from './SmsSignIn';

export function PlatformSignIn({ onDone }: { onDone: () => void }) {
  return (
    <div className="stack-wide">
      <DeskPicker onDone={onDone} />
      <SmsSignIn onDone={onDone} />
    </div>
  );
}
