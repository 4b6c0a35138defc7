import type { CaseAction, CaseState, LetterName } from '@gjj/shared-types';
import mongoose from 'mongoose';

import type { Repayment as BankRepayment } from '../../simulators/bank/collection';
import type { Payment } from '../../simulators/bank/payment';
import type { Account, Ban, Repayment, Reservation } from '../../simulators/core-ledger/records';
import type { Person } from '../../simulators/people/person';
import type { Simulators } from '../../simulators/start-simulators';
import type { WechatMessage } from '../../simulators/wechat/messages';
import type { Promised } from '../journey';
import { hashesIn, standingsOf } from './kept-files';

interface StoredReservation {
  readonly reservationId: string;
  readonly amountFen: number;
  readonly status: string;
}

/** As the step froze it. */
export interface StoredCaseLetter {
  readonly letterId: string;
  readonly name: LetterName;
  readonly version: number;
  readonly amountFen: number | null;
  readonly words: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, unknown>>;
}

export interface StoredCase {
  readonly _id: string;
  readonly version: number;
  readonly state: CaseState;
  readonly memberNo: string;
  readonly itemName: string;
  readonly person: { readonly nameMasked: string };
  readonly amountFen: number | null;
  readonly receiptNumber: string | null;
  readonly submission: {
    readonly key: string;
    readonly status: string;
    readonly reservationId: string;
  } | null;
  readonly reservation: StoredReservation | null;
  readonly laterReservations?: readonly StoredReservation[];
  readonly decision: {
    readonly amountFen: number | null;
    readonly rule: string | null;
    readonly facts: string | null;
  } | null;
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
    readonly at: Date;
    readonly version: number;
  }[];
  readonly outbox: readonly { readonly name: string }[];
  /** Of a run: the order that made it. */
  readonly origin?: { readonly orderId?: string; readonly period?: string };
  readonly letters?: readonly StoredCaseLetter[];
  readonly revocations?: readonly {
    readonly end: { readonly kind: string; readonly ban: { readonly banId: string } | null } | null;
    readonly undoneAt: Date | null;
  }[];
  readonly claim?: {
    readonly amountFen: number;
    readonly repayments: readonly {
      readonly repaymentId: string;
      readonly amountFen: number;
      readonly surplusFen: number;
      readonly postedAt: Date | null;
    }[];
  };
}

/** A letter or a package: a row, and bytes that it names. */
export interface StoredFile {
  readonly _id: string;
  readonly caseId: string;
  readonly sha256: string;
  readonly storageKey: string;
}

export interface StoredLetter extends StoredFile {
  readonly checkCode: string;
}

export interface StoredMessage {
  readonly _id: string;
  readonly caseId: string | null;
  readonly notice: string;
  readonly done: boolean;
  readonly wechat: { readonly state: string };
  readonly sms: { readonly state: string };
}

/** A record that is no case and owes work, whatever it is about. */
export interface StoredRecord {
  readonly _id: string;
  readonly state?: string;
  readonly outbox: readonly { readonly name: string }[];
}

export interface StoredOrder extends StoredRecord {
  readonly runs: readonly {
    readonly period: string;
    readonly outcome: string;
    readonly caseId: string | null;
  }[];
}

export interface StoredSlot extends StoredRecord {
  readonly bookings: readonly {
    readonly bookingId: string;
    readonly userId: string;
    readonly state: string;
  }[];
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
  readonly repaid: readonly Readonly<BankRepayment>[];
  readonly putBack: readonly Readonly<Repayment>[];
  readonly bans: readonly Readonly<Ban>[];
  readonly letters: readonly StoredLetter[];
  readonly archives: readonly StoredFile[];
  /** SHA-256 of what lies under each storage key. */
  readonly files: ReadonlyMap<string, string>;
  /** What the public check says of a letter, by its check code; null: that it is none of the centre's. */
  readonly standings: ReadonlyMap<string, string | null>;
  readonly certificates: readonly StoredRecord[];
  readonly orders: readonly StoredOrder[];
  readonly slots: readonly StoredSlot[];
  readonly matters: readonly StoredRecord[];
  /** What each person has booked that is still to come. */
  readonly holders: readonly {
    readonly _id: string;
    readonly open: readonly { readonly bookingId: string }[];
  }[];
  readonly logs: string;
}

interface Scene {
  readonly outside: Simulators;
  readonly mongoUri: string;
  readonly filesDir: string;
  /** Of a web process, for what a stranger may ask. */
  readonly url: string;
  readonly promised: readonly Promised[];
  readonly logs: string;
}

/** Reads past the product: the collections and files as they lie, and the simulators' own state. */
export async function gatherEvidence(scene: Scene): Promise<Evidence> {
  const { outside, promised, logs, filesDir, url } = scene;
  const client = await mongoose.mongo.MongoClient.connect(scene.mongoUri);
  try {
    const all = <Row extends { _id: string }>(name: string) =>
      client.db().collection<Row>(name).find().toArray() as Promise<unknown> as Promise<Row[]>;
    const letters = await all<StoredLetter>('letters');
    const { bank, core, wechat } = outside.control;
    return {
      promised,
      logs,
      cases: await all<StoredCase>('cases'),
      messages: await all<StoredMessage>('messages'),
      letters,
      archives: await all<StoredFile>('archives'),
      certificates: await all<StoredRecord>('certificates'),
      orders: await all<StoredOrder>('standing-orders'),
      slots: await all<StoredSlot>('booking-slots'),
      matters: await all<StoredRecord>('matters'),
      holders: await all<Evidence['holders'][number]>('booking-holders'),
      files: await hashesIn(filesDir),
      standings: await standingsOf(url, letters),
      people: outside.people,
      bank: bank.payments(),
      repaid: bank.repayments(),
      accounts: core.books.accounts.all(),
      reservations: core.books.reservations.all(),
      putBack: core.books.repayments.all(),
      bans: core.books.bans.all(),
      wechat: wechat.messages(),
    };
  } finally {
    await client.close();
  }
}
