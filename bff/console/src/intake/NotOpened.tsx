import { Button } from 'antd';
import { asFailure } from '../api/failure';
import { FailureNote } from '../look/FailureNote';
import type { OpenIntake } from './use-open-intake';

/** Why an item could not be begun; what a colleague has can be taken over. */
export function NotOpened({ open }: { open: OpenIntake }) {
  if (!open.isError) return null;
  const held = asFailure(open.error).code === 'intake.held-by-other';
  return (
    <>
      <FailureNote error={open.error} />
      {held && (
        <Button onClick={() => open.mutate({ itemCode: open.variables.itemCode, takeOver: true })}>
          我来接手
        </Button>
      )}
    </>
  );
}
