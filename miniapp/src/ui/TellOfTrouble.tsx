import { tellOfTrouble } from '@/features/matters/trouble-seen';
import { Button } from './Button';

/** 办不成事: the way from something that went wrong to somebody who looks at it. */
export function TellOfTrouble({ error }: { error: unknown }) {
  return (
    <Button small kind="quiet" id="tell-of-trouble" onPress={() => tellOfTrouble(error)}>
      一直办不成？告诉我们
    </Button>
  );
}
