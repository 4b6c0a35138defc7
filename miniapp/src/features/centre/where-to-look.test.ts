import { whereToLook } from './where-to-look';

const served = [
  { code: 'qinzhou', name: '钦州市住房公积金管理中心' },
  { code: 'kaifeng', name: '开封市住房公积金管理中心' },
];

it('shows a member the centre of the account, whatever was chosen before', () => {
  expect(whereToLook('member', 'kaifeng', served)).toEqual({ key: 'own', query: {} });
});

it('shows a visitor, signed in or not, the centre that was chosen', () => {
  const kaifeng = { key: 'kaifeng', query: { centre: 'kaifeng' } };
  expect(whereToLook('visitor', 'kaifeng', served)).toEqual(kaifeng);
  expect(whereToLook('signed-in', 'kaifeng', served)).toEqual(kaifeng);
});

it('keeps the choice while it is not known what is served', () => {
  expect(whereToLook('visitor', 'kaifeng', null).query).toEqual({ centre: 'kaifeng' });
});

it('goes to the first centre where nothing was chosen, or what was chosen is served no more', () => {
  const first = { key: 'first', query: {} };
  expect(whereToLook('visitor', null, served)).toEqual(first);
  expect(whereToLook('visitor', 'nowhere', served)).toEqual(first);
});
