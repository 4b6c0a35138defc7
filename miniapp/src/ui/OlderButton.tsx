import { Button } from './Button';

interface OlderButtonProps {
  /** Is there anything older? */
  more: boolean;
  busy: boolean;
  onPress: () => void;
  id?: string;
}

/**
 * The way to the older rows of a list, in a place of its own: were it beside the rows, the mini-program would send all
 * of them to the screen again when it goes.
 */
export function OlderButton({ more, ...button }: OlderButtonProps) {
  return (
    <div>
      {more && (
        <Button kind="secondary" {...button}>
          看更早的
        </Button>
      )}
    </div>
  );
}
