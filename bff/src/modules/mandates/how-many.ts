import { addDays, dayOf } from '@gjj/shared-types';
import type { ProvenPerson } from '../identity';
import { stateOn } from './domain/mandate';
import { catalogueFor } from './in-app';
import type { MandateParts } from './mandate-parts';

/** Why no other may be signed now, in words; null: one may. */
export async function whyNoMore(parts: MandateParts, person: ProvenPerson): Promise<string | null> {
  const { mostOpen, mostInMonth } = catalogueFor(parts, person).mandates;
  const today = dayOf(parts.clock.now().toISOString());
  const given = await parts.mandates.listGiven(person.userId);
  const open = given.filter((row) => ['asked', 'active'].includes(stateOn(row, today)));
  if (open.length >= mostOpen) return `同时最多有 ${mostOpen} 份委托，请先结束用不着的。`;
  const recent = given.filter(({ createdAt }) => dayOf(createdAt.toISOString()) > addDays(today, -30));
  return recent.length >= mostInMonth ? `三十天里最多签 ${mostInMonth} 份委托，请过些天再签。` : null;
}
