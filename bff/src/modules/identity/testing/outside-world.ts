import { OutsideError } from '../../../platform/outside';
import type { IdentityParts } from '../parts';
import type { InventedPerson, NamingRegister } from './invented-people';

/** The far sides as identity's ports see them, played in memory; each can be away. */
export class OutsideWorld {
  readonly people: InventedPerson[] = [];
  readonly loginCodes = new Map<string, string>();
  readonly phoneCodes = new Map<string, string>();
  readonly sentTexts: { phone: string; text: string }[] = [];
  readonly consentsSeen: string[] = [];
  readonly cardsInUse = new Set<string>();
  readonly away = new Map<'wechat' | 'data-exchange' | 'bank' | 'sms', 'unavailable' | 'unknown'>();
  loginQuestions = 0;

  lastCodeFor(phone: string): string {
    const message = this.sentTexts.findLast((sent) => sent.phone === phone);
    return /\d{6}/.exec(message?.text ?? '')?.[0] ?? 'no code was sent';
  }

  parts(): Pick<
    IdentityParts,
    'wechat' | 'codeSender' | 'cardChecker' | 'identityChecker' | 'memberFinder' | 'cardsInUse'
  > {
    return {
      wechat: {
        logIn: async (code) => {
          this.loginQuestions += 1;
          this.answerOrThrow('wechat');
          if (code === 'blocked') return { ok: false, reason: 'user-blocked' };
          if (code === 'too-often') return { ok: false, reason: 'too-often' };
          const openid = take(this.loginCodes, code);
          return openid === undefined ? { ok: false, reason: 'code-invalid' } : { ok: true, openid };
        },
        findPhone: async (code) => {
          this.answerOrThrow('wechat');
          return take(this.phoneCodes, code) ?? null;
        },
      },
      codeSender: {
        sendCode: async ({ phone, text }) => {
          this.answerOrThrow('sms');
          this.sentTexts.push({ phone, text });
        },
      },
      cardChecker: {
        findHolder: async (cardNumber) => {
          this.answerOrThrow('bank');
          const holder = this.people.find((one) => one.cards.includes(cardNumber));
          if (holder === undefined) return null;
          return { holderName: nameAt(holder, 'bank'), bankName: '示例银行' };
        },
      },
      identityChecker: {
        findName: async ({ document }, consentReference) => {
          this.consentsSeen.push(consentReference);
          this.answerOrThrow('data-exchange');
          const person = this.people.find((one) => one.idNumber === document.number);
          return person === undefined ? null : nameAt(person, 'identity');
        },
      },
      memberFinder: {
        findMember: async ({ number }) => {
          const person = this.people.find((one) => one.idNumber === number);
          if (person === undefined || person.memberNo === '') return null;
          return { memberNo: person.memberNo, name: nameAt(person, 'ledger') };
        },
      },
      cardsInUse: async (_userId, cardId) => this.cardsInUse.has(cardId),
    };
  }

  private answerOrThrow(system: 'wechat' | 'data-exchange' | 'bank' | 'sms'): void {
    const certainty = this.away.get(system);
    if (certainty !== undefined) throw new OutsideError(system, certainty, 'test');
  }
}

function nameAt(person: InventedPerson, register: NamingRegister): string {
  return person.writtenAs?.[register] ?? person.name;
}

function take(codes: Map<string, string>, code: string): string | undefined {
  const value = codes.get(code);
  codes.delete(code);
  return value;
}
