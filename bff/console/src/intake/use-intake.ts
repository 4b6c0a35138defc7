import {
  staffEndpoints,
  type Answers,
  type Card,
  type CaseId,
  type EndpointBody,
  type IntakeCase,
  type PassedOnHow,
  type SeenAs,
} from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { asFailure } from '../api/failure';
import { useHeirs } from './heirs/use-heirs';
import { uploadPaper } from './upload-paper';

/** What was changed, laid over what is saved by then: two fields that are left at once lose nothing of each other. */
export interface IntakeSave {
  /** undefined: taken out. */
  answers?: Record<string, Answers[string] | undefined>;
  amountFen?: number | null;
  cardId?: IntakeCase['cardId'];
  seen?: Record<string, SeenAs>;
}

function laidOver({ version, answers, intake }: IntakeCase, part: IntakeSave) {
  const all = Object.entries({ ...answers, ...part.answers });
  const given = all.filter((entry): entry is [string, Answers[string]] => entry[1] !== undefined);
  return { ...part, version, answers: Object.fromEntries(given), seen: { ...intake.seen, ...part.seen } };
}

/** Where the member changed the same draft in the app meanwhile, this part is laid over what is there now. */
async function saveOver(
  params: { caseId: CaseId },
  known: IntakeCase,
  part: IntakeSave,
): Promise<IntakeCase> {
  const send = (on: IntakeCase) => call(staffEndpoints.saveIntake, { params, body: laidOver(on, part) });
  try {
    return await send(known);
  } catch (error) {
    if (asFailure(error).code !== 'case.version-conflict') throw error;
    return send(await call(staffEndpoints.getIntake, { params }));
  }
}

/** Where the intake is kept that is shown. */
export const intakeKey = (caseId: string) => ['intake', caseId];

/** One intake and every step on it; each answer of the server takes the place of what is shown. */
export function useIntake(caseId: string) {
  const queryClient = useQueryClient();
  const key = intakeKey(caseId);
  const params = { caseId: caseId as CaseId };
  const shown = useQuery({
    queryKey: key,
    queryFn: () => call(staffEndpoints.getIntake, { params }),
    refetchOnMount: 'always',
    // What the machine decides and the ledger does is there in moments.
    refetchInterval: ({ state }) => (isSettling(state.data) ? lookAgainMs : false),
  });
  const take = (after: IntakeCase) => {
    queryClient.setQueryData(key, after);
    void queryClient.invalidateQueries({ queryKey: ['intakes'] });
  };
  const now = () => queryClient.getQueryData<IntakeCase>(key)!;
  // One after the other: each names the version that the one before it made.
  const scope = { id: `intake-${caseId}` };
  const reload = useMutation({
    scope,
    mutationFn: () => call(staffEndpoints.getIntake, { params }),
    onSuccess: take,
  });
  const again = () => reload.mutate();
  return {
    shown,
    /** Something came from elsewhere. */
    reload: again,
    /** The intake once everything that was typed until now is saved. */
    settle: useMutation({ scope, mutationFn: () => Promise.resolve(now()) }),
    save: useMutation({
      scope,
      mutationFn: (part: IntakeSave) => saveOver(params, now(), part),
      onSuccess: take,
    }),
    putList: useMutation({
      scope,
      mutationFn: (file: File) => call(staffEndpoints.putIntakeList, { params }, file),
      onSuccess: ({ intake }) => take(intake),
    }),
    undertake: useMutation({
      scope,
      mutationFn: (body: EndpointBody<typeof staffEndpoints.chooseIntakeUndertaking>) =>
        call(staffEndpoints.chooseIntakeUndertaking, { params, body }),
      onSuccess: take,
    }),
    addCard: useMutation({
      mutationFn: (cardNumber: string) =>
        call(staffEndpoints.addIntakeCard, { params, body: { cardNumber } }),
      onSuccess: again,
    }),
    addPaper: useMutation({
      mutationFn: ({ materialCode, files }: { materialCode: string; files: readonly File[] }) =>
        uploadAll(params.caseId, materialCode, files),
      onSettled: again,
    }),
    removePaper: useMutation({
      mutationFn: (documentId: IntakeCase['documents'][number]['documentId']) =>
        call(staffEndpoints.removeIntakeDocument, { params: { documentId } }),
      onSettled: again,
    }),
    orderPapers: useMutation({
      mutationFn: (body: EndpointBody<typeof staffEndpoints.orderIntakeDocuments>) =>
        call(staffEndpoints.orderIntakeDocuments, { params, body }),
      onSettled: again,
    }),
    resubmit: useMutation({
      scope,
      mutationFn: ({ key: idempotencyKey, answers, seen, formCheck }: Resubmission) =>
        call(staffEndpoints.resubmitIntake, {
          params,
          idempotencyKey,
          body: { version: now().version, answers, seen, formCheck },
        }),
      onSuccess: take,
    }),
    changeCard: useMutation({
      scope,
      mutationFn: (cardId: Card['cardId']) =>
        call(staffEndpoints.changeIntakeCard, { params, body: { version: now().version, cardId } }),
      onSuccess: take,
    }),
    sellerAccount: useMutation({
      scope,
      mutationFn: (account: { seller: string; accountNumber: string }) =>
        call(staffEndpoints.takeSellerAccount, { params, body: { version: now().version, ...account } }),
      onSuccess: take,
    }),
    passOn: useMutation({
      scope,
      mutationFn: (how: PassedOnHow) =>
        call(staffEndpoints.passOnCorrection, { params, body: { version: now().version, how } }),
      onSuccess: take,
    }),
    takeOver: useMutation({
      mutationFn: () => call(staffEndpoints.takeOverIntake, { params, body: { version: now().version } }),
      onSuccess: take,
    }),
    heirs: useHeirs({ params, scope, now, take }),
    discard: useMutation({
      mutationFn: () => call(staffEndpoints.discardIntake, { params, body: { version: now().version } }),
    }),
    handIn: useMutation({
      scope,
      mutationFn: ({ key: idempotencyKey, formCheck, payout }: HandIn) => {
        const signed = { version: now().version, formCheck, signedOnPaper: true as const };
        return payout === null
          ? call(staffEndpoints.handInOperation, { params, idempotencyKey, body: signed })
          : call(staffEndpoints.handInIntake, {
              params,
              idempotencyKey,
              body: { ...signed, ...payout, consents: signedConsents },
            });
      },
      onSuccess: take,
    }),
  };
}

export type Intake = ReturnType<typeof useIntake>;

interface Resubmission {
  key: string;
  answers: Answers;
  seen: Record<string, SeenAs>;
  formCheck: string[];
}

interface HandIn {
  key: string;
  /** null: the case pays nothing. The card is the member's; heirs and sellers have their own. */
  payout: { amountFen: number; cardId?: NonNullable<IntakeCase['cardId']> } | null;
  formCheck: string[];
}

const lookAgainMs = 1_500;

/** Of what pays nothing, until the machine has passed it to a person or it is done. */
function isSettling(shown: IntakeCase | undefined): boolean {
  if (shown === undefined || shown.operation === null) return false;
  const byMachine = shown.eligibility?.automatic === true && shown.eligibility.verdict === 'yes';
  return byMachine && ['received', 'accepted', 'approved'].includes(shown.state);
}

/** All stand on the receipt that the person signs, with what comes later or is promised. */
const signedConsents = { dataUse: true, bankCard: true, truthful: true, undertakings: true };

async function uploadAll(caseId: CaseId, materialCode: string, files: readonly File[]): Promise<void> {
  for (const file of files) await uploadPaper(caseId, materialCode, file);
}
