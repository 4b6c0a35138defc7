import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { Places } from './domain/places';

/** All places of one window, day and time in one document, so that the last is taken by one. */
export interface Slot extends OwingRow, Places {}

const schema = owingSchema<Slot>('booking-slots', {
  districtCode: String,
  day: String,
  time: String,
  bookings: [Schema.Types.Mixed],
});
schema.index({ districtCode: 1, day: 1 });
schema.index({ 'bookings.userId': 1, day: -1 });
schema.index({ 'bookings.bookingId': 1 });

export function slotModel(connection: Connection): Model<Slot> {
  return (connection.models['booking-slot'] ??
    connection.model('booking-slot', schema)) as unknown as Model<Slot>;
}

/** What one person has that is still to come, in one document, so that nobody has more than they may. */
export interface Holder {
  /** The user's id. */
  _id: string;
  open: {
    bookingId: string;
    slotId: string;
    heldAt: Date;
    /** Of the request that holds it: a repeat after a crash goes on with it. */
    key?: string;
  }[];
}

const holderSchema = new Schema<Holder>(
  { _id: String, open: [Schema.Types.Mixed] },
  { collection: 'booking-holders', versionKey: false, strict: 'throw' },
);

export function holderModel(connection: Connection): Model<Holder> {
  return (connection.models['booking-holder'] ??
    connection.model('booking-holder', holderSchema)) as unknown as Model<Holder>;
}

/** Numbers of one window and day (取号). */
interface NumberRow {
  _id: string;
  last: number;
}

const numberSchema = new Schema<NumberRow>(
  { _id: String, last: Number },
  { collection: 'booking-numbers', versionKey: false, strict: 'throw' },
);

export function numberModel(connection: Connection): Model<NumberRow> {
  return (connection.models['booking-number'] ??
    connection.model('booking-number', numberSchema)) as unknown as Model<NumberRow>;
}
