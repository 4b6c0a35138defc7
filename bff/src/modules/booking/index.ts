export type { BookingParts } from './booking-parts';
export { giveBack } from './commands/give-back';
export { tendSlot } from './commands/tend-slot';
export { HolderRepository } from './holder-repository';
export { listBookings } from './queries/read-bookings';
export { bookingRoutes } from './routes';
export type { Slot } from './slot-model';
export { SlotRepository } from './slot-repository';
