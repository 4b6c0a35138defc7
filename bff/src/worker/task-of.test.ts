import { taskNames } from '@gjj/shared-types';
import { taskOf } from './task-of';

it('finds the task of every name that a case may owe one by, of today and of before', () => {
  expect(taskNames.map(taskOf)).toEqual([...taskNames]);
  expect(taskOf('start-payment')).toBe('carry-out');
  expect(() => taskOf('toString')).toThrow();
  expect(() => taskOf('no-such-task')).toThrow();
});
