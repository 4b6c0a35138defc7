import { staffEndpoints, type WaitingHere } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import type { Centres } from '../catalogue';
import type { WaitingStore } from './waiting-store';

interface WaitingParts {
  centres: Pick<Centres, 'ofDistrict'>;
  waiting: WaitingStore;
}

/** 等候人数: told by the clerk of a window, where the centre's profile says for how long it is good. */
export function waitingRoutes({ centres, waiting }: WaitingParts): Route[] {
  const goodFor = (districtCode: string) => centres.ofDistrict(districtCode).waitingGoodForMinutes;
  return [
    defineRoute(staffEndpoints.getWaiting, async ({ session }): Promise<WaitingHere> => {
      const { districtCode } = session;
      const told = (await waiting.of([districtCode])).get(districtCode) ?? null;
      return { goodForMinutes: goodFor(districtCode), told };
    }),
    defineRoute(staffEndpoints.noteWaiting, async ({ session, body }): Promise<WaitingHere> => {
      const { districtCode } = session;
      const goodForMinutes = goodFor(districtCode);
      if (goodForMinutes === null) throw new AppError('waiting.not-told');
      return { goodForMinutes, told: await waiting.note(districtCode, body.count, goodForMinutes) };
    }),
  ];
}
