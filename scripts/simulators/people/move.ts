import { HOME, shortName, type Place } from './place';

/** 灵山 and 浦北 have staff of their own, so they become the first two districts that a place has. */
const IN_ORDER = ['450721', '450722', '450702', '450703'] as const;
/** A city that is not this one, for whoever is registered or deposits elsewhere. */
const ELSEWHERE = '450100';

export interface Move {
  /** The code of a district or of the city, over there. */
  readonly code: (code: string) => string;
  /** Words that name the city or its districts, over there. */
  readonly words: (text: string) => string;
}

/** From home to a place: the centre itself to the centre itself, each district to one of its districts. */
export function moveTo(place: Place): Move {
  // Where the districts are those of home, nobody has to move.
  if (HOME.districts.every(({ code }) => place.districts.some((one) => one.code === code)))
    return { code: (code) => code, words: (text) => text };
  const seat = place.districts.find(({ code }) => code === place.cityCode) ?? place.districts[0]!;
  const others = place.districts.filter((district) => district !== seat);
  const districts = IN_ORDER.map((code, index) => ({
    from: HOME.districts.find((one) => one.code === code)!,
    to: others.length === 0 ? null : others[index % others.length]!,
  }));
  const codes = new Map([
    [HOME.cityCode, seat.code],
    ...districts.map(({ from, to }): [string, string] => [from.code, (to ?? seat).code]),
    ...(place.cityCode === ELSEWHERE ? [[ELSEWHERE, HOME.cityCode] as [string, string]] : []),
  ]);
  const names = new Map([
    [HOME.cityName, place.cityName],
    [shortName(HOME.cityName), shortName(place.cityName)],
    ['在灵山', `在${to(districts[0]!.to)}`],
    ['在浦北', `在${to(districts[1]!.to)}`],
    ...districts.flatMap(({ from, to: there }): [string, string][] => [
      [from.name, there?.name ?? ''],
      [shortName(from.name), there === null ? '' : shortName(there.name)],
    ]),
  ]);
  // The longest first, so that 钦州市 is not read as 钦州.
  const pattern = new RegExp([...names.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
  return {
    code: (code) => codes.get(code) ?? code,
    words: (text) => text.replace(pattern, (name) => names.get(name)!),
  };
}

/** A place with one district only says 本市. */
const to = (district: { name: string } | null): string =>
  district === null ? '本市' : shortName(district.name);
