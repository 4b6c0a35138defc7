import {
  openUnderMandate,
  presentSummary,
  showHeldCase,
  agentUnder,
  type ActingMandate,
  type CaseHands,
  type HeldCaseParts,
  type OpenParts,
} from '../modules/applications';
import {
  createActing,
  listKept,
  itemsInApp,
  mandateKindOf,
  MandateRecords,
  mandateRoutes,
  type MandateParts,
  type MandateRow,
} from '../modules/mandates';
import { AppError } from '../platform/errors';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground, Outside } from './ground';
import type { People } from './people';

type Application = OpenParts & HeldCaseParts & { hands: CaseHands };

/** 委托: whoever acts for a member is known to the cases through `hands`; what they begin goes the ordinary road. */
export function composeMandates(ground: Ground, { ledger }: Outside, { identity }: People) {
  const { connection, settings, cases, safetyStore } = ground;
  const parts: MandateParts = {
    ...ground,
    mandates: new MandateRecords(connection, settings.GJJ_CENTRE),
    members: identity.members,
    ledger,
    isLocked: (userId) => safetyStore.isLocked(userId),
    casesUnder: async (mandateId) => (await cases.listUnder(mandateId)).map(presentSummary),
  };
  const acting = createActing(parts);
  const kind: OwingKind<MandateRow> = mandateKindOf(parts);
  return {
    acting,
    kind,
    keptOf: (userId: string) => listKept(parts, userId),
    routesOf: (application: Application) =>
      mandateRoutes({
        ...parts,
        acting,
        begin: (mandate, itemCode) => begin(application, mandate, itemCode),
      }),
  };
}

async function begin(application: Application, mandate: ActingMandate, itemCode: string) {
  const { desk, members, centreOf, hands } = application;
  const catalogue = desk.catalogueOf({
    centreCode: centreOf(await members.getPerson(mandate.principalId)),
  });
  const item = catalogue.getItem(itemCode);
  const offered = itemsInApp(catalogue).some((one) => one.itemCode === itemCode);
  if (!offered || !mandate.itemCodes.includes(itemCode)) throw new AppError('mandate.not-of-it');
  const record = await openUnderMandate(application, mandate, item);
  const held = { record, actor: agentUnder(mandate), mandate };
  await hands.note(held, { kind: 'began', key: `began:${record._id}` });
  return showHeldCase(application, held);
}
