import { useState } from 'react';
import { badCardNumber, groupCardNumber, isCardNumber, readCardNumber, type Card } from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Sheet } from '@/ui/Sheet';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { addCard, useCards } from './use-cards';

interface AddCardSheetProps {
  open: boolean;
  onClose: () => void;
  onAdded: (card: Card) => void;
}

export function AddCardSheet({ open, onClose, onAdded }: AddCardSheetProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const work = useWork();
  const hasCard = (useCards(open).data?.cards.length ?? 0) > 0;
  const check = (): boolean => {
    const right = isCardNumber(readCardNumber(typed));
    setProblem(right ? undefined : badCardNumber);
    return right;
  };
  const add = async () => {
    if (!check()) return;
    await work.run(async () => {
      onAdded(await addCard(readCardNumber(typed)));
      setTyped('');
    });
  };
  return (
    <Sheet open={open} title="添加本人的银行卡" onClose={onClose}>
      <div className="secondary">
        只能用您本人名下的借记卡。会向银行核对卡主姓名。
        {hasCard && '为防被盗，加第二张卡要过一段时间才能收款；急用请选以前的卡。'}
      </div>
      <Field id="card-number" label="银行卡号" error={problem}>
        <TextInput
          id="card-number"
          value={typed}
          onChange={(text) => setTyped(groupCardNumber(readCardNumber(text)))}
          onLeave={() => typed !== '' && check()}
          keyboard="number"
          maxLength={60}
          wrong={problem !== undefined}
        />
      </Field>
      <WorkError error={work.error} />
      <Button id="add-card-confirm" busy={work.busy} onPress={() => void add()}>
        添加
      </Button>
    </Sheet>
  );
}
