import { compareNames } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import { agentUnder } from '../case-hands';
import type { StaffActor } from '../domain/actors';
import type { CaseRecord, FormChecked, Submission } from '../domain/case-record';
import type { ActingMandate } from '../ports';

/**
 * Typed in the app, for this case or for the order that it comes from (约定提取), by the member or by whoever acts for
 * them (委托); or by hand on the printed receipt, before an officer who hands the case in.
 */
export type Signature =
  | { on: 'screen'; name: string; under?: ActingMandate | null }
  /** `formCheck`: where the officer's window only receives. */
  | { on: 'paper'; before: StaffActor; formCheck?: FormChecked | undefined };

type Signed = Pick<Submission, 'signedName' | 'handedInBy' | 'agent' | 'actedUnder'>;

/** The open name that was signed with, and who stands behind it. Throws `case.answers-incomplete` where it is another's. */
export function signedBy(sealer: Sealer, signature: Signature, record: CaseRecord): Signed {
  const name = signer(sealer, record);
  if (signature.on === 'paper') {
    const { staffId, name: by, role, districtCode, centreCode } = signature.before;
    const handedInBy = { staffId, name: by, role, districtCode, centreCode };
    const { intake } = record;
    return { signedName: name, handedInBy, ...(intake?.agent && { agent: intake.agent }) };
  }
  const { under } = signature;
  if (compareNames(signature.name, under?.agent.name ?? name) === 'different')
    throw new AppError('case.answers-incomplete', { fields: { signedName: '签名要和证件上的姓名一致' } });
  return { signedName: signature.name, ...(under && actedUnder(sealer, under)) };
}

function actedUnder(sealer: Sealer, under: ActingMandate): Pick<Submission, 'agent' | 'actedUnder'> {
  const { name, nameMasked, document, idNumberMasked } = under.agent;
  return {
    actedUnder: agentUnder(under),
    agent: {
      authority: 'in-app',
      nameMasked,
      idNumberMasked,
      scope: under.scope,
      endsOn: under.endOn,
      name: sealer.seal(name),
      idNumber: sealer.seal(document.number),
    },
  };
}

/** For an estate whoever came signs, never the dead. */
function signer(sealer: Sealer, { person, inheritance }: CaseRecord): string {
  return sealer.open(inheritance === undefined ? person.name : inheritance.applicant.name);
}
