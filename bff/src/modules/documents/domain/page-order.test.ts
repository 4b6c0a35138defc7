import { inOrder } from './page-order';
import type { StoredDocument } from './stored-document';

const page = (documentId: string, materialCode = 'contract') =>
  ({ documentId, materialCode }) as unknown as StoredDocument;
const shelf = [page('a'), page('b'), page('x', 'invoice'), page('c')];
const ids = (order: readonly string[]) =>
  inOrder(shelf, 'contract', order)?.map(({ documentId }) => documentId) ?? null;

it('puts the pages of one material in order and leaves those of others where they are', () => {
  expect(ids(['c', 'a', 'b'])).toEqual(['c', 'a', 'x', 'b']);
});

it('takes no order of anything but the pages that are there, each once', () => {
  for (const order of [['a', 'b'], ['a', 'b', 'c', 'x'], ['a', 'b', 'b'], ['a', 'b', 'x'], []])
    expect(ids(order)).toBeNull();
});
