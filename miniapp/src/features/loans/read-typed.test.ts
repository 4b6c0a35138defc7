import type { LoanAsk } from '@gjj/shared-types';
import { rateText, readAnswers, readRate } from './read-typed';

const ask = (key: string, kind: LoanAsk['kind']): LoanAsk => ({
  key,
  label: key,
  help: null,
  kind,
  of: 'fact',
});

describe('what is typed of a loan', () => {
  it('reads a rate to the thousandth of a percent, and writes it as it was', () => {
    expect(['2.6', '3.075', '２.１%', '0', '2.6789', '利率'].map(readRate)).toEqual([
      2600,
      3075,
      2100,
      0,
      null,
      null,
    ]);
    expect([2600, 3075, 0].map(rateText)).toEqual(['2.6', '3.075', '0']);
  });

  it('leaves out what is empty, and says what cannot be read', () => {
    const asks = [ask('price', 'money'), ask('age', 'count'), ask('couple', 'yes-no'), ask('homes', 'count')];
    const { answers, wrong } = readAnswers(asks, { price: '60万', age: '35', couple: 'no', homes: '' });
    expect(answers).toEqual({ age: 35, couple: false });
    expect(Object.keys(wrong)).toEqual(['price']);
  });
});
