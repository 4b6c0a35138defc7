import { codeProblemSoFar, emptyUnitVisit, readUnitVisit } from './unit-visit-draft';

const typed = {
  ...emptyUnitVisit,
  creditCode: ' 91990721ma00000x57 ',
  number: '990721 19880715 0292',
  name: '黎上门',
  phone: '154-0000-0016',
  consent: true,
};

describe('what is typed of a unit at a window', () => {
  it('is read as it is pasted; the name is the ledger’s, unless one is typed', () => {
    const read = readUnitVisit(typed);
    expect(read.fits && read.data).toMatchObject({
      creditCode: '91990721MA00000X57',
      agent: { name: '黎上门', scope: '单位缴存业务', endsOn: null },
      phone: { by: 'word', phone: '15400000016' },
    });
    expect(read.fits && 'unitName' in read.data).toBe(false);
    const named = readUnitVisit({ ...typed, unitName: '新开示例有限公司' });
    expect(named.fits && named.data.unitName).toBe('新开示例有限公司');
  });

  it('is checked as it is typed, and not before the code is whole', () => {
    expect(codeProblemSoFar('91990721MA')).toBeUndefined();
    expect(codeProblemSoFar(typed.creditCode)).toBeUndefined();
    expect(codeProblemSoFar('91990721MA00000X58')).toBe('统一社会信用代码不对，请逐位核对');
    expect(Object.keys(readUnitVisit({ ...typed, creditCode: '91990721MA00000X58' }).problems)).toEqual([
      'creditCode',
    ]);
  });
});
