import { mayAnswer } from './answering';

const contact = { roles: ['acceptor', 'supervisor'], districtCode: '410200' };
const officer = { staffId: 'of-the-centre', role: 'acceptor', districtCode: '410200' };
const question = { askedBy: { staffId: 'at-the-window' }, answer: null };

describe('who answers a window', () => {
  it('is the side of the contact that the profile names', () => {
    expect(mayAnswer(question, officer, contact)).toBe(true);
    expect(mayAnswer(question, { ...officer, districtCode: '410204' }, contact)).toBe(false);
    expect(mayAnswer(question, { ...officer, role: 'clerk' }, contact)).toBe(false);
    expect(mayAnswer(question, { ...officer, districtCode: '410204' }, { roles: ['acceptor'] })).toBe(true);
  });

  it('is nobody where the centre names nobody, nor whoever asked, nor anybody once it is answered', () => {
    expect(mayAnswer(question, officer, null)).toBe(false);
    expect(mayAnswer(question, { ...officer, staffId: 'at-the-window' }, contact)).toBe(false);
    expect(mayAnswer({ ...question, answer: { text: '可以' } }, officer, contact)).toBe(false);
  });
});
