import type { ProfileProblem } from '../../bff/src/modules/catalogue/index';
import type { CentreRead } from './read-centre';

/** What two centres may not share: then nobody could tell whose a receipt or a member is. */
const ownOnly = ['code', 'receiptPrefix'] as const;

/** Problems that only show beside other centres; told at the later of the two folders. */
export function problemsAcross(centres: readonly CentreRead[]): Map<CentreRead, ProfileProblem[]> {
  const problems = new Map<CentreRead, ProfileProblem[]>();
  for (const field of ownOnly) {
    const owners = new Map<string, CentreRead>();
    for (const centre of centres) {
      if (centre.profile === null) continue;
      const value = centre.profile.settings[field];
      const owner = owners.get(value);
      if (owner === undefined) owners.set(value, centre);
      else problems.set(centre, [...(problems.get(centre) ?? []), sharedWith(owner, field, value)]);
    }
  }
  return problems;
}

function sharedWith(owner: CentreRead, field: string, value: string): ProfileProblem {
  const other = owner.folder.path.split(/[\\/]/).at(-1);
  return {
    file: 'centre.yaml',
    line: 0,
    path: field,
    message: `${field} ${value} is given twice: ${other} has it already`,
  };
}
