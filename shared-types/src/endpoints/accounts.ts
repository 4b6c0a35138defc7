import { z } from 'zod';
import { accountsView, bookPicture, entriesPage, entryKind } from '../accounts';
import { cursorQuery } from '../primitives';
import type { EndpointShape } from './endpoint';

export const accountEndpoints = {
  getAccounts: {
    summary: '账户和余额',
    method: 'GET',
    path: '/api/v1/accounts',
    audience: 'member',
    audit: 'accounts.read',
    rate: 'read',
    status: 200,
    response: accountsView,
    errors: ['accounts.unavailable'],
  },
  getBookPicture: {
    summary: '账户这些年：每月、每年的缴存、利息、提取和余额',
    method: 'GET',
    path: '/api/v1/account-picture',
    audience: 'member',
    audit: 'account-picture.read',
    rate: 'read',
    status: 200,
    response: bookPicture,
    errors: ['accounts.unavailable', 'accounts.book-differs'],
  },
  listEntries: {
    summary: '账户明细',
    method: 'GET',
    path: '/api/v1/accounts/:accountNo/entries',
    audience: 'member',
    audit: 'entries.read',
    rate: 'read',
    params: z.strictObject({ accountNo: z.string().max(30) }),
    query: cursorQuery.extend({
      year: z.coerce.number().int().min(1990).max(2100).optional(),
      kind: entryKind.optional(),
    }),
    status: 200,
    response: entriesPage,
    errors: ['accounts.not-found', 'accounts.unavailable'],
  },
} as const satisfies Record<string, EndpointShape>;
