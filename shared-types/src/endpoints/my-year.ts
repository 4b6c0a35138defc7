import { z } from 'zod';
import {
  askReminderBody,
  loanComparison,
  loanComparisonQuery,
  myYear,
  myYearQuery,
  reminder,
} from '../my-year';
import { reminderId } from '../primitives';
import type { EndpointShape } from './endpoint';

/** 我的一年. */
export const myYearEndpoints = {
  getMyYear: {
    summary: '往后一年：每项能提多少、哪天能提，和提得最多的安排',
    method: 'GET',
    path: '/api/v1/my-year',
    audience: 'member',
    audit: 'my-year.read',
    rate: 'read',
    query: myYearQuery,
    status: 200,
    response: myYear,
    errors: ['year.loan-day-invalid'],
  },
  compareWithLoan: {
    summary: '提取还是留着贷款：两边并排看',
    method: 'GET',
    path: '/api/v1/my-year/loan-comparison',
    audience: 'member',
    audit: 'loan-comparison.read',
    rate: 'read',
    query: loanComparisonQuery,
    status: 200,
    response: loanComparison,
    errors: ['catalogue.item-not-found', 'year.loan-day-invalid', 'accounts.unavailable'],
  },
  askReminder: {
    summary: '到能提的那天提醒我',
    method: 'POST',
    path: '/api/v1/reminders',
    audience: 'member',
    audit: 'reminder.asked',
    rate: 'write',
    body: askReminderBody,
    status: 201,
    response: reminder,
    errors: ['catalogue.item-not-found', 'reminder.day-invalid', 'reminder.changed'],
  },
  cancelReminder: {
    summary: '不用提醒了',
    method: 'POST',
    path: '/api/v1/reminders/:reminderId/cancellation',
    audience: 'member',
    audit: 'reminder.cancelled',
    rate: 'write',
    params: z.strictObject({ reminderId }),
    status: 200,
    response: reminder,
    errors: ['reminder.not-found', 'reminder.changed'],
  },
} as const satisfies Record<string, EndpointShape>;
