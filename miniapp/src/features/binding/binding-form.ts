import { create } from 'zustand';
import {
  badPhone,
  badSmsCode,
  documentProblem,
  isPhone,
  isSmsCode,
  nameProblem,
  readDocumentNumber,
  readPhone,
  readSmsCode,
  regularName,
  type IdentityDocumentKind,
  type PhoneProof,
} from '@gjj/shared-types';
import { needConsent, needPhoneProof } from '@/copy/failures';

export interface BindingForm {
  name: string;
  documentKind: IdentityDocumentKind;
  /** As typed. */
  documentNumber: string;
  phoneProof: PhoneProof | null;
  consent: boolean;
}

export type BindingProblems = Partial<
  Record<'name' | 'id-number' | 'phone' | 'sms-code' | 'consent', string>
>;

const empty: BindingForm = {
  name: '',
  documentKind: 'resident-id',
  documentNumber: '',
  phoneProof: null,
  consent: false,
};

function documentOf({ documentKind, documentNumber }: BindingForm) {
  return { kind: documentKind, number: readDocumentNumber(documentNumber) };
}

/** What was typed stays while the app is open, whatever happens to the page; never written to the phone. */
export const useBindingForm = create<BindingForm>(() => empty);

export function clearBindingForm(): void {
  useBindingForm.setState(empty);
}

function phoneProblems(proof: PhoneProof | null): BindingProblems {
  if (proof === null) return { phone: needPhoneProof };
  if (proof.by !== 'sms') return {};
  return {
    ...(isPhone(readPhone(proof.phone)) ? {} : { phone: badPhone }),
    ...(isSmsCode(readSmsCode(proof.code)) ? {} : { 'sms-code': badSmsCode }),
  };
}

/** What is wrong with the form, by the id of its field. */
export function findBindingProblems(form: BindingForm): BindingProblems {
  const name = nameProblem(regularName(form.name));
  const id = documentProblem(documentOf(form));
  return {
    ...(name === null ? {} : { name }),
    ...(id === null ? {} : { 'id-number': id }),
    ...phoneProblems(form.phoneProof),
    ...(form.consent ? {} : { consent: needConsent }),
  };
}

/** Of a form in which nothing is wrong. */
export function bindingRequest(form: BindingForm) {
  const { name, phoneProof, consent } = form;
  if (phoneProof === null || !consent) throw new TypeError('the form is not filled in');
  return { name: regularName(name), document: documentOf(form), phoneProof, consent };
}

const fieldIds: Record<string, keyof BindingProblems> = {
  name: 'name',
  'document.kind': 'id-number',
  'document.number': 'id-number',
  'phoneProof.phone': 'phone',
  'phoneProof.code': 'sms-code',
  consent: 'consent',
};

/** The server's field errors under the ids of our fields. */
export function problemsFromServer(fields: Record<string, string>): BindingProblems {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, words]) => {
      const id = fieldIds[field.replace(/^body\./, '')];
      return id === undefined ? [] : [[id, words]];
    }),
  );
}
