import { readCardNumber, type IntakeCase } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { TextField } from '../look/TextField';
import type { Intake } from './use-intake';

interface Props {
  shown: IntakeCase;
  editable: boolean;
  intake: Intake;
  problem: string | undefined;
}

/** 监管账户 of the seller, which the bank compares with its name; another takes its place, after a failed payment too. */
export function SellerAccount({ shown, editable, intake, problem }: Props) {
  const [seller, setSeller] = useState('');
  const [typed, setTyped] = useState('');
  const { sellerAccount } = intake;
  const accountNumber = readCardNumber(typed);
  const take = () => sellerAccount.mutate({ seller: seller.trim(), accountNumber });
  return (
    <>
      {shown.cardLast4 !== null && (
        <p>
          付到监管账户：{shown.cardBankName} 尾号 {shown.cardLast4}，银行已核对户名。
        </p>
      )}
      <TextField
        label="监管账户的户名"
        maxLength={100}
        disabled={!editable}
        value={seller}
        onText={setSeller}
      />
      <div className="intake-line">
        <TextField
          label="监管账户的账号"
          hint="银行马上核对户名和账号。"
          problem={problem}
          inputMode="numeric"
          maxLength={40}
          disabled={!editable}
          value={typed}
          onText={setTyped}
        />
        <Button
          disabled={!editable || seller.trim().length < 2 || !/^\d{16,19}$/.test(accountNumber)}
          loading={sellerAccount.isPending}
          onClick={take}
        >
          登记这个账户
        </Button>
      </div>
      {sellerAccount.isError && <FailureNote error={sellerAccount.error} />}
    </>
  );
}
