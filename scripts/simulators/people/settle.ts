import type { Move } from './move';
import type { Person } from './person';
import type { Place } from './place';

/** The same person with the same story, at home in another place. Numbers that only name a thing stay as they are. */
export function settle(person: Person, place: Place, { code, words }: Move): Person {
  const { facts } = person;
  const household = facts.household;
  return {
    ...person,
    situation: words(person.situation),
    cityName: place.cityName,
    accounts: person.accounts.map((account) => ({
      ...account,
      districtCode: code(account.districtCode),
      employerName: words(account.employerName),
    })),
    cards: person.cards.map((card) => ({ ...card, bankName: words(card.bankName) })),
    facts: {
      ...facts,
      household: { ...household, cityCode: code(household.cityCode) },
      homes: facts.homes.map((home) => ({
        ...home,
        cityCode: code(home.cityCode),
        address: words(home.address),
      })),
      leases: facts.leases.map((lease) => ({
        ...lease,
        districtCode: code(lease.districtCode),
        address: words(lease.address),
      })),
      purchases: facts.purchases.map((purchase) => ({ ...purchase, address: words(purchase.address) })),
      depositsElsewhere: facts.depositsElsewhere.map((account) => ({
        ...account,
        cityCode: code(account.cityCode),
      })),
    },
  };
}
