import { emptyAgent, emptyVisit, readVisit, type VisitDraft } from './visit-draft';

const person: VisitDraft = {
  ...emptyVisit,
  number: '990721 19880715 0292',
  name: '黎上门',
  phone: '154-0000-0016',
  consent: true,
};

describe('what is typed of the person at a window', () => {
  it('is read as it is pasted or as a card reader types it', () => {
    const read = readVisit(person);
    expect(read.fits && read.data).toEqual({
      name: '黎上门',
      document: { kind: 'resident-id', number: '990721198807150292' },
      phone: { by: 'word', phone: '15400000016' },
      consent: true,
    });
  });

  it('asks for no phone of whoever has none, and for a code only where one was sent', () => {
    const phoneOf = (draft: VisitDraft) => {
      const read = readVisit(draft);
      return read.fits ? read.data.phone : read.problems;
    };
    expect(phoneOf({ ...person, phoneBy: 'none' })).toEqual({ by: 'none' });
    expect(phoneOf({ ...person, phoneBy: 'sms' })).toEqual({ 'phone.code': '验证码是 6 位数字' });
  });

  it('takes a power without an end, and says under each field what an agent has not shown', () => {
    const agent = { ...emptyAgent, number: '990702198503040159', name: '黄安居', scope: '代办房租提取' };
    const read = readVisit({ ...person, agent });
    expect(read.fits && read.data.agent).toMatchObject({ authority: 'letter', endsOn: null });
    expect(Object.keys(readVisit({ ...person, agent: emptyAgent }).problems)).toEqual([
      'agent.name',
      'agent.document.number',
      'agent.scope',
    ]);
    const helped = readVisit({ ...person, agent: { ...emptyAgent, authority: 'staff-help' } });
    expect(helped.fits && helped.data.agent).toEqual({ authority: 'staff-help' });
  });
});
