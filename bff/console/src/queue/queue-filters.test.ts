import fc from 'fast-check';
import { caseStates } from '@gjj/shared-types';
import { filtersOf, searchOf, type QueueFilters } from './queue-filters';

const read = (search: string) => filtersOf(new URLSearchParams(search));

describe('filters in the address', () => {
  it('leaves the plain queue without a query', () => {
    expect(searchOf({})).toBe('');
    expect(read('')).toEqual({});
  });

  it('writes every filter by a short name', () => {
    const filters: QueueFilters = { state: 'review', itemCode: 'W01', districtCode: '990721', owner: 'me' };
    expect(searchOf(filters)).toBe('?state=review&item=W01&district=990721&owner=me');
  });

  it('drops what it does not understand and keeps the rest', () => {
    expect(read('?state=gone&owner=everybody&item=W04&district=%3Cb%3E')).toEqual({ itemCode: 'W04' });
  });

  it('reads back whatever it wrote', () => {
    const code = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
    const filters = fc.record(
      {
        state: fc.constantFrom(...caseStates),
        itemCode: code,
        districtCode: code,
        owner: fc.constantFrom('me', 'nobody', 'anyone' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(filters, (given) => expect(read(searchOf(given))).toEqual(given)));
  });
});
