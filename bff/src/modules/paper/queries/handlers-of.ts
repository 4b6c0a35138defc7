import { officersOf, type OfficerListParts } from '../../casework';
import { isOfCentre, isOfWindow, type Bundle } from '../domain/bundle';

/** Ids of whoever hands a bundle over at its window, and of whoever collects it for the centre. */
export async function handlersOf(parts: OfficerListParts, bundle: Bundle): Promise<string[]> {
  const readers = await officersOf(parts, bundle, 'paper:read');
  return readers
    .filter((officer) => isOfWindow(officer, bundle) || isOfCentre(officer))
    .map(({ staffId }) => staffId);
}
