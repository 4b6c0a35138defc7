import { sumOfShares } from '@gjj/shared-types';
import type { CaseRecord, Heir } from './case-record';

type Estate = Pick<CaseRecord, 'person' | 'inheritance'>;

/** What keeps an estate from being handed in, by field, in words; nothing for a case of the member's own. */
export function heirProblems({ inheritance }: Estate): Record<string, string> {
  if (inheritance === undefined) return {};
  const { heirs, applicant } = inheritance;
  if (heirs.length === 0) return { heirs: '请登记继承人' };
  const { standing, by } = sumOfShares(heirs.map(({ share }) => share));
  const shares = { whole: null, short: `份额加起来还差 ${by}`, over: `份额加起来多了 ${by}` }[standing];
  if (shares !== null) return { heirs: shares };
  const came = heirs.some((heir) => standsFor(heir) === applicant.idNumberIndex);
  return came ? {} : { heirs: '来办的人要是继承人本人，或者是某位继承人的代办人' };
}

/** Who stood at the window for an heir. */
function standsFor({ agent, idNumberIndex }: Heir): string | null {
  return agent === undefined ? idNumberIndex : agent.idNumberIndex;
}

/** Is the document one that an heir of this estate cannot have: the dead person's, or another heir's? */
export function heirTwice({ person, inheritance }: Estate, idNumberIndex: string): string | null {
  if (person.idNumberIndex === idNumberIndex) return '这是去世职工本人的证件';
  const known = inheritance?.heirs.some((heir) => heir.idNumberIndex === idNumberIndex) === true;
  return known ? '这位继承人已经登记过了' : null;
}
