import type { Person } from './person';
import type { Place } from './place';

/** Whoever a further centre has: one who is decided by machine, one whom officers look at, one who retires. */
const STORIES = ['chen-xiaoman', 'nong-maifang', 'liang-rongxiu'] as const;
const SURNAMES = ['苏', '程', '顾', '沈', '许', '罗', '方', '贺', '白', '江', '段', '孟'];
const GIVEN = ['晚晴', '望舒', '青禾', '知秋', '南枝', '星野', '远山'];

/** Invented people of a further centre, with stories of the first one's. @param nth 1 for the second centre */
export function furtherPeople(people: readonly Person[], place: Place, nth: number): Person[] {
  return STORIES.map((key, story) => {
    const like = people.find((person) => person.key === key);
    if (like === undefined) throw new Error(`nobody called ${key}`);
    return newcomer(like, place, nth * STORIES.length + story);
  });
}

/** Everything that is somebody's own is new; the story stays. @param nth of all newcomers */
function newcomer(like: Person, { code }: Place, nth: number): Person {
  const name = `${SURNAMES[nth % SURNAMES.length]!}${GIVEN[nth % GIVEN.length]!}`;
  const tail = String(200 + nth).padStart(4, '0');
  const key = `${code}-${like.key}`;
  return {
    ...like,
    key,
    name,
    idNumber: idNumberLike(like.idNumber, 100 + nth),
    phone: `1540000${tail}`,
    openid: `oDemo-${key}`,
    memberNo: `45070000${tail}`,
    accounts: like.accounts.map((account, index) => ({
      ...account,
      accountNo: `45070009${tail}${String(index).padStart(3, '0')}`,
    })),
    cards: like.cards.map((card, index) => ({ ...card, number: cardNumber(nth, index) })),
    facts: {
      ...like.facts,
      leases: like.facts.leases.map((lease) => ({ ...lease, filingNo: `${lease.filingNo}-${tail}` })),
    },
  };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The same invented region and birthday, another number of the day; check digit by GB 11643. */
function idNumberLike(idNumber: string, ofDay: number): string {
  const digits = `${idNumber.slice(0, 14)}${String(ofDay).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at]!, 0);
  return `${digits}${'10X98765432'[sum % 11]!}`;
}

/** Check digit by Luhn. */
function cardNumber(nth: number, index: number): string {
  const digits = `62999900${String(30 + index)}${String(nth).padStart(8, '0')}`;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
