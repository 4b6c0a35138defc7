import { paymentWire } from './wire';

it('keeps a status that it does not know as it came', () => {
  const payment = {
    instructionId: 'i-1',
    bankReference: 'b-1',
    amountFen: 1,
    status: 'under-review',
    updatedAt: '2026-11-22T02:12:00.000Z',
    sequence: 3,
  };
  expect(paymentWire.parse(payment)).toMatchObject({
    status: { unrecognised: 'under-review' },
    failureReason: null,
  });
});
