import { keepSelection, queueKey } from './queue-keys';

const row = (caseId: string, ...allowedActions: string[]) => ({ caseId, allowedActions });
const rows = [row('a', 'claim'), row('b', 'release'), row('c', 'claim')];

describe('keys in the queue', () => {
  it('moves down and up and stops at both ends', () => {
    expect(queueKey('j', rows, 'a')).toEqual({ kind: 'select', caseId: 'b' });
    expect(queueKey('k', rows, 'c')).toEqual({ kind: 'select', caseId: 'b' });
    expect(queueKey('j', rows, 'c')).toEqual({ kind: 'select', caseId: 'c' });
    expect(queueKey('k', rows, 'a')).toEqual({ kind: 'select', caseId: 'a' });
  });

  it('begins at the top when nothing is selected, or what was has gone', () => {
    expect(queueKey('j', rows, null)).toEqual({ kind: 'select', caseId: 'a' });
    expect(queueKey('k', rows, 'gone')).toEqual({ kind: 'select', caseId: 'a' });
  });

  it('opens only what is selected', () => {
    expect(queueKey('Enter', rows, 'b')).toEqual({ kind: 'open', caseId: 'b' });
    expect(queueKey('Enter', rows, null)).toBeNull();
  });

  it('claims only where the server allows it', () => {
    expect(queueKey('c', rows, 'a')).toEqual({ kind: 'claim', caseId: 'a' });
    expect(queueKey('c', rows, 'b')).toBeNull();
    expect(queueKey('c', rows, null)).toBeNull();
  });

  it('does nothing in an empty queue or for another key', () => {
    expect(queueKey('j', [], null)).toBeNull();
    expect(queueKey('x', rows, 'a')).toBeNull();
  });
});

describe('selection across a refresh', () => {
  it('follows the case wherever it goes', () => {
    expect(keepSelection(rows, [rows[2]!, rows[0]!], 'c')).toBe('c');
  });

  it('falls to the next case that is still there', () => {
    expect(keepSelection(rows, [rows[0]!, rows[2]!], 'b')).toBe('c');
  });

  it('falls to the last one when the end has gone, and to nothing in an empty list', () => {
    expect(keepSelection(rows, [rows[0]!, rows[1]!], 'c')).toBe('b');
    expect(keepSelection(rows, [], 'c')).toBeNull();
  });

  it('stays without a selection', () => {
    expect(keepSelection(rows, rows, null)).toBeNull();
  });
});
