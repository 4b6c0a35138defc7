import { z } from 'zod';
import { caseState } from './case-states';
import { caseId, day, instant, plainText, staffApplicationId, staffId } from './primitives';
import { staffRole } from './staff-roles';
import { personName, phone, residentIdNumber } from './typed-schemas';

const districtCode = z.string().regex(/^\d{6}$/);
const reason = plainText(200).min(2, '请写明理由');

/** Codes of what the account may take in at a window; null: every item. */
const itemsTakenIn = z.array(z.string().max(20)).min(1, '请至少选一项业务').max(60).nullable();

/** Offices of an approval by levels in which somebody may say yes; none where one office decides alone. */
const offices = z.array(plainText(20)).max(5);

const asked = { role: staffRole, districtCode, itemCodes: itemsTakenIn, offices };

/** Lower-case letters, digits and hyphens: what is typed at a sign-in each morning. */
const username = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9-]{2,39}$/, '用户名用小写字母、数字和短横线，3 到 40 个字，以字母开头');

/** What somebody may do, where, with which items, and at which levels. */
const rights = { ...asked, districtName: z.string() };
export const staffRights = z.object(rights);
export type StaffRights = z.infer<typeof staffRights>;

/** One span of somebody's rights: from an opening or a change until the next, or still. */
export const rightSpan = z.object({
  staffId,
  username: z.string(),
  name: z.string(),
  ...rights,
  from: instant,
  to: instant.nullable(),
  /** null: the seed of the system. */
  appliedBy: z.string().nullable(),
  openedBy: z.string().nullable(),
  reason: z.string(),
  endReason: z.string().nullable(),
});
export type RightSpan = z.infer<typeof rightSpan>;

export const trainingNote = z.object({
  on: day,
  topic: z.string(),
  /** Codes; empty: all items. */
  itemCodes: z.array(z.string()),
  by: z.string(),
});
export type TrainingNote = z.infer<typeof trainingNote>;

/** The rules of an item changed after the last training on it. */
export const trainingDue = z.object({
  itemCode: z.string(),
  itemName: z.string(),
  changedOn: day,
  trainedOn: day,
});
export type TrainingDue = z.infer<typeof trainingDue>;

/** What somebody has in hand: owns, or takes in at a window. */
export const openWork = z.object({
  caseId,
  kind: z.enum(['owned', 'intake']),
  itemName: z.string(),
  state: caseState,
  receiptNumber: z.string().nullable(),
  memberNameMasked: z.string(),
});
export type OpenWork = z.infer<typeof openWork>;

export const staffRow = z.object({
  staffId,
  username: z.string(),
  name: z.string(),
  ...rights,
  open: z.boolean(),
  /** The one-time password has not been changed yet. */
  passwordWaits: z.boolean(),
  lastTrainedOn: day.nullable(),
  trainingDue: z.int(),
  applicationWaits: z.boolean(),
});
export type StaffRow = z.infer<typeof staffRow>;

const named = z.object({ code: z.string(), name: z.string() });
export const staffList = z.object({
  people: z.array(staffRow),
  /** Applications that nobody has decided. */
  waiting: z.int(),
  districts: z.array(named),
  items: z.array(named),
  /** The levels of approval of this centre; none where one office decides alone. */
  offices: z.array(z.string()),
});
export type StaffList = z.infer<typeof staffList>;

export const applicationKinds = ['open', 'change', 'close', 'password'] as const;
export type ApplicationKind = (typeof applicationKinds)[number];
export const applicationKindWords: Record<ApplicationKind, string> = {
  open: '开账号',
  change: '改权限',
  close: '注销账号',
  password: '重置密码',
};
const applicationStatus = z.enum(['waiting', 'done', 'declined']);

export const staffApplication = z.object({
  applicationId: staffApplicationId,
  kind: z.enum(applicationKinds),
  status: applicationStatus,
  staffId,
  username: z.string(),
  name: z.string(),
  idNumberMasked: z.string().nullable(),
  phoneMasked: z.string().nullable(),
  ...rights,
  /** What the person has until now; null for an account to be opened. */
  before: staffRights.nullable(),
  reason: z.string(),
  /** To whom the applicant would give what is open; null: back to the queue; absent: not said. */
  handOverTo: z.object({ staffId, name: z.string() }).nullable().optional(),
  appliedBy: z.string(),
  appliedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  declineWords: z.string().nullable(),
  /** May this reader open or decline it? Whoever applied, or whom it is about, may not. */
  mayDecide: z.boolean(),
});
export type StaffApplication = z.infer<typeof staffApplication>;
export const staffApplications = z.object({ applications: z.array(staffApplication) });

export const staffPersonActions = ['apply', 'close', 'train', 'hand-over'] as const;
export const staffPerson = staffRow.extend({
  idNumberMasked: z.string().nullable(),
  phoneMasked: z.string().nullable(),
  history: z.array(rightSpan),
  training: z.array(trainingNote),
  due: z.array(trainingDue),
  work: z.array(openWork),
  /** Who could have the work: open accounts of the same right. */
  colleagues: z.array(z.object({ staffId, name: z.string(), districtName: z.string() })),
  application: staffApplication.nullable(),
  allowedActions: z.array(z.enum(staffPersonActions)),
});
export type StaffPersonView = z.infer<typeof staffPerson>;

export const applyBody = z.discriminatedUnion('applyFor', [
  z.strictObject({
    applyFor: z.literal('open'),
    name: personName,
    idNumber: residentIdNumber,
    phone,
    username,
    ...asked,
    reason,
  }),
  z.strictObject({ applyFor: z.literal('change'), staffId, ...asked, reason }),
  z.strictObject({
    applyFor: z.literal('close'),
    staffId,
    handOverTo: staffId.nullable().optional(),
    reason,
  }),
  z.strictObject({ applyFor: z.literal('password'), staffId, reason }),
]);
export type ApplyBody = z.infer<typeof applyBody>;

/** `handOverTo`: where an account is closed that has work open; null: back to the queue and the window. */
export const openingBody = z.strictObject({ handOverTo: staffId.nullable().optional() });
/** `oneTimePassword`: shown once, good for 72 hours and only for choosing another; null where none was given. */
export const opened = z.object({ application: staffApplication, oneTimePassword: z.string().nullable() });
export type Opened = z.infer<typeof opened>;
export const declineApplicationBody = z.strictObject({ words: plainText(200).min(2, '请写明不开的理由') });
export const closingBody = z.strictObject({ reason, handOverTo: staffId.nullable().optional() });
export const handoverBody = z.strictObject({ handOverTo: staffId.nullable(), reason });
/** What could not be handed over, and so stays. */
export const handedOver = z.object({ handed: z.int(), left: z.array(openWork) });

export const trainingBody = z.strictObject({
  on: day,
  topic: plainText(100).min(2, '请写明培训内容'),
  itemCodes: z.array(z.string().max(20)).max(60),
});
export const ownTraining = z.object({ due: z.array(trainingDue) });

export const rightsQuery = z.strictObject({
  on: day.optional(),
  role: staffRole.optional(),
  districtCode: districtCode.optional(),
});
export const rightsList = z.object({ rights: z.array(rightSpan) });
