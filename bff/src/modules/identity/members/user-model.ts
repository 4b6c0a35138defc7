import type { IdentityDocumentKind } from '@gjj/shared-types';
import { Schema, type Model } from 'mongoose';
import type { Connection } from '../../../platform/mongo';
import type { SealedText } from '../../../platform/sealing';
import type { CardRest } from '../domain/card-rest';
import type { UntoldChange } from '../domain/untold-change';

export interface CardRecord {
  cardId: string;
  bankName: string;
  /** As the bank writes it, for the instruction; absent from cards of before it was kept: the person's own. */
  holderNameSealed?: SealedText;
  /** The bank holds a placeholder in the name. */
  holderUnsure?: true;
  numberSealed: SealedText;
  numberIndex: string;
  tailIndex: string;
  addedAt: Date;
  /** 静置: absent where it could take money at once. */
  rest?: CardRest;
}

export interface PersonRecord {
  nameSealed: SealedText;
  /** The register holds a placeholder in the name: a person must compare it with the document. */
  nameUnsure?: true;
  /** Absent from records of before kinds were kept: a resident's. */
  documentKind?: IdentityDocumentKind;
  idNumberSealed: SealedText;
  memberNoSealed: SealedText;
  /** The centre in whose district the home account lies; records from before systems of several centres have none. */
  centreCode?: string;
  consentId: string;
  boundAt: Date;
}

/** An account with us. It may exist by openid or phone alone; `person` is there once identity is proven. */
export interface UserRecord {
  _id: string;
  openidSealed?: SealedText;
  openidIndex?: string;
  /** Where we reach the person. */
  phoneSealed?: SealedText;
  /** By which an SMS sign-in finds the account; it belongs to whoever proved the number last. */
  phoneIndex?: string;
  person?: PersonRecord;
  idNumberIndex?: string;
  /** In place of `idNumberIndex`: the account of the person's estate, to which nobody signs in. */
  estateIndex?: string;
  /** Nothing has signed in to it yet: it is joined by whoever proves the identity (see decideBinding). */
  madeAtWindow?: true;
  elderMode: boolean;
  cards: CardRecord[];
  /** There was a card before, whether it is still there or not: another one rests. */
  hadCard?: true;
  /** 静置: until then the number is too new to open a lock or to raise a limit. */
  phoneRestsUntil?: Date;
  /** Changes that the member is still to be told of; written with the change itself. */
  untold?: UntoldChange[];
  createdAt: Date;
}

const card = new Schema<CardRecord>(
  {
    cardId: String,
    bankName: String,
    holderNameSealed: String,
    holderUnsure: Boolean,
    numberSealed: String,
    numberIndex: String,
    tailIndex: String,
    addedAt: Date,
    rest: Schema.Types.Mixed,
  },
  { _id: false },
);

const person = new Schema<PersonRecord>(
  {
    nameSealed: String,
    nameUnsure: Boolean,
    documentKind: String,
    idNumberSealed: String,
    memberNoSealed: String,
    centreCode: String,
    consentId: String,
    boundAt: Date,
  },
  { _id: false },
);

const schema = new Schema<UserRecord>(
  {
    _id: String,
    openidSealed: String,
    openidIndex: String,
    phoneSealed: String,
    phoneIndex: String,
    person,
    idNumberIndex: String,
    estateIndex: String,
    madeAtWindow: Boolean,
    elderMode: { type: Boolean, required: true },
    cards: { type: [card], required: true },
    hadCard: Boolean,
    phoneRestsUntil: Date,
    untold: { type: [Schema.Types.Mixed], default: undefined },
    createdAt: { type: Date, required: true },
  },
  { collection: 'users', versionKey: false, strict: 'throw' },
);

// One person ↔ one openid per centre, and one account a phone, held by the store and not by our care.
for (const field of ['openidIndex', 'phoneIndex', 'idNumberIndex', 'estateIndex'] as const)
  schema.index({ [field]: 1 }, { unique: true, partialFilterExpression: { [field]: { $type: 'string' } } });

schema.index({ 'untold.at': 1 }, { sparse: true });

export function userModel(connection: Connection): Model<UserRecord> {
  return connection.model<UserRecord>('User', schema);
}
