import { until } from '../persist';
import { paidByMachine } from './plain-roads';
import { onwards, type Road } from './road';

/** 归档: the term is over, and the package is filed. */
export const archiveRoad: Road = {
  decidedBy: 'machine',
  begin: async (cast, member, itemCode) => {
    const promised = await paidByMachine(cast, member, itemCode);
    const { caseId } = promised;
    const isFiled = async () => ((await cast.shelf.isFiled(caseId)) ? true : null);
    return onwards(promised, async () => {
      await cast.shelf.endTerm(caseId);
      await until(isFiled, 'the archive', cast.patience);
      return promised;
    });
  },
};
