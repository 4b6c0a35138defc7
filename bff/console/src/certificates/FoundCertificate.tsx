import {
  dayWithYear,
  groupCheckCode,
  groupLetterNumber,
  letterId,
  staffEndpoints,
  standingWords,
  timeInWords,
  type StaffCertificate,
} from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { callForBytes } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { openInTab } from '../print/open-in-tab';
import { WithdrawDialog } from './WithdrawDialog';
import '../people/people.css';

function factsOf({ number, checkCode, personMasked, issuedAt, validUntil, withdrawn }: StaffCertificate) {
  return [
    ['职工', personMasked],
    ['文号', groupLetterNumber(number)],
    ['查验码', checkCode === null ? '正在制作' : groupCheckCode(checkCode)],
    ['开出', timeInWords(issuedAt)],
    ['有效到', dayWithYear(validUntil)],
    ...(withdrawn === null
      ? []
      : [
          ['撤回', `${timeInWords(withdrawn.at)}，${withdrawn.by}`],
          ['撤回的理由', withdrawn.reason],
        ]),
  ];
}

/** A certificate as it stands now, with what may be done about it. */
export function FoundCertificate({ found }: { found: StaffCertificate }) {
  const [shown, setShown] = useState(found);
  const [withdrawing, setWithdrawing] = useState(false);
  const open = useMutation({
    mutationFn: async () => {
      const params = { letterId: letterId.parse(shown.certificateId) };
      openInTab(await callForBytes(staffEndpoints.readStaffLetter, { params }));
    },
  });
  const { tone, word } = standingWords[shown.standing];
  return (
    <section className="card panel" aria-label={shown.title}>
      <h2>
        {shown.title} <Tag tone={tone}>{word}</Tag>
      </h2>
      <dl className="people-facts">
        {factsOf(shown).map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="numbers">{words}</dd>
          </div>
        ))}
      </dl>
      <span className="decision-buttons">
        {shown.checkCode !== null && (
          <Button loading={open.isPending} onClick={() => open.mutate()}>
            打开
          </Button>
        )}
        {shown.mayWithdraw && (
          <Button danger onClick={() => setWithdrawing(true)}>
            撤回证明
          </Button>
        )}
      </span>
      {open.isError && <FailureNote error={open.error} />}
      {withdrawing && (
        <WithdrawDialog
          certificate={shown}
          onClose={() => setWithdrawing(false)}
          onWithdrawn={(after) => {
            setShown(after);
            setWithdrawing(false);
          }}
        />
      )}
    </section>
  );
}
