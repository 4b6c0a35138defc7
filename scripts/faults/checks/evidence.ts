import type { CaseAction, CaseState } from '@gjj/shared-types';
import mongoose from 'mongoose';

import type { Payment } from '../../simulators/bank/payment';
import type { Account, Reservation } from '../../simulators/core-ledger/records';
import type { Person } from '../../simulators/people/person';
import type { Simulators } from '../../simulators/start-simulators';
import type { WechatMessage } from '../../simulators/wechat/messages';
import type { Promised } from '../journey';

interface StoredReservation {
  readonly reservationId: string;
  readonly amountFen: number;
  readonly status: string;
}

export interface StoredCase {
  readonly _id: string;
  readonly version: number;
  readonly state: CaseState;
  readonly memberNo: string;
  readonly amountFen: number | null;
  readonly receiptNumber: string | null;
  readonly submission: {
    readonly key: string;
    readonly status: string;
    readonly reservationId: string;
  } | null;
  readonly reservation: StoredReservation | null;
  readonly laterReservations?: readonly StoredReservation[];
  readonly decision: { readonly amountFen: number | null } | null;
  readonly payments: readonly {
    readonly instructionId: string;
    readonly payeeId?: string;
    readonly amountFen: number;
    readonly outcome: string;
  }[];
  readonly timeline: readonly {
    readonly action: CaseAction;
    readonly from: CaseState;
    readonly to: CaseState;
    readonly version: number;
  }[];
  readonly outbox: readonly { readonly name: string }[];
}

export interface StoredMessage {
  readonly _id: string;
  readonly caseId: string | null;
  readonly notice: string;
  readonly done: boolean;
  readonly wechat: { readonly state: string };
  readonly sms: { readonly state: string };
}

/** Everything that a checker may look at: the database, and the books of the systems outside. */
export interface Evidence {
  readonly promised: readonly Promised[];
  readonly cases: readonly StoredCase[];
  readonly messages: readonly StoredMessage[];
  readonly people: readonly Person[];
  readonly bank: readonly Readonly<Payment>[];
  readonly accounts: readonly Readonly<Account>[];
  readonly reservations: readonly Readonly<Reservation>[];
  readonly wechat: readonly Readonly<WechatMessage>[];
  readonly logs: string;
}

interface Scene {
  readonly outside: Simulators;
  readonly mongoUri: string;
  readonly promised: readonly Promised[];
  readonly logs: string;
}

/** Reads past the product: the collections as they lie, and the simulators' own state. */
export async function gatherEvidence({ outside, mongoUri, promised, logs }: Scene): Promise<Evidence> {
  const client = await mongoose.mongo.MongoClient.connect(mongoUri);
  try {
    const { bank, core, wechat } = outside.control;
    return {
      promised,
      logs,
      cases: await client.db().collection<StoredCase>('cases').find().toArray(),
      messages: await client.db().collection<StoredMessage>('messages').find().toArray(),
      people: outside.people,
      bank: bank.payments(),
      accounts: core.books.accounts.all(),
      reservations: core.books.reservations.all(),
      wechat: wechat.messages(),
    };
  } finally {
    await client.close();
  }
}
