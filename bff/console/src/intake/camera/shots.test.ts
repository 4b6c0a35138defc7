import { filesOf, moved, taken, without, type Shot } from './shots';

const shot = (id: number): Shot => ({ id, picture: new Blob([`${id}`]), url: `blob:${id}` });
const three = [1, 2, 3].map(shot);
const ids = (shots: readonly Shot[]) => shots.map(({ id }) => id);

it('moves a page by one place, and not past an end', () => {
  expect(ids(moved(three, 3, -1))).toEqual([1, 3, 2]);
  expect(ids(moved(three, 1, 1))).toEqual([2, 1, 3]);
  expect(ids(moved(three, 1, -1))).toEqual([1, 2, 3]);
  expect(ids(moved(three, 3, 1))).toEqual([1, 2, 3]);
});

it('puts a page that is taken again in its old place, and any other at the end', () => {
  expect(ids(taken(three, shot(4), 2))).toEqual([1, 4, 3]);
  expect(ids(taken(three, shot(4), null))).toEqual([1, 2, 3, 4]);
  expect(ids(taken(without(three, 2), shot(4), 2))).toEqual([1, 3, 4]);
});

it('names the pages by their order, after those that are there', () => {
  expect(filesOf(moved(three, 2, -1), 2).map(({ name, type }) => [name, type])).toEqual([
    ['拍照-3.jpg', 'image/jpeg'],
    ['拍照-4.jpg', 'image/jpeg'],
    ['拍照-5.jpg', 'image/jpeg'],
  ]);
});
