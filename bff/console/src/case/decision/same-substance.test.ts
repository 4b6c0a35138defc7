import { homePurchase } from '../../../screens/fixtures/home-purchase';
import { heard, mayBeRevoked } from '../../../screens/fixtures/revocation';
import { sameSubstance } from './same-substance';

describe('whether a moved version changes what is decided on', () => {
  it('takes a reveal and a delivered message for nothing new', () => {
    const messages = homePurchase.messages.map((message) => ({ ...message, readAt: '2026-11-23T00:00:00Z' }));
    expect(sameSubstance(homePurchase, { ...homePurchase, version: 9, messages })).toBe(true);
  });

  it('never passes over another state, owner, note, document, step or amount', () => {
    const [file] = homePurchase.documents;
    const changes = [
      { state: 'withdrawn' as const },
      { ownerName: '王审核' },
      { notes: [] },
      { documents: [file!] },
      { timeline: [] },
      { amountFen: 1 },
      { undertakings: mayBeRevoked.undertakings },
      { revocations: heard.revocations },
    ];
    for (const change of changes)
      expect(sameSubstance(homePurchase, { ...homePurchase, ...change })).toBe(false);
  });
});
