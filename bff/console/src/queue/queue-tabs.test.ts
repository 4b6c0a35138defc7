import { queueTabs } from './queue-tabs';

describe('tabs of the queue', () => {
  it('adds the counts up and orders states by the life of a case', () => {
    const tabs = queueTabs(
      [
        { state: 'review', count: 4 },
        { state: 'received', count: 3 },
        { state: 'paying', count: 1 },
      ],
      undefined,
    );
    expect(tabs.map((tab) => [tab.words, tab.count])).toEqual([
      ['全部', 8],
      ['已收件', 3],
      ['待补正', 0],
      ['审核中', 4],
      ['付款中', 1],
    ]);
  });

  it('keeps the chosen tab when its last case has gone', () => {
    expect(queueTabs([], 'pay-failed').map((tab) => tab.state)).toContain('pay-failed');
  });
});
