import { sourceInWords, yuan, type FlexibleLimits, type FlexibleTerms } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import { presentSource, type Catalogue, type FlexibleTermsOfCentre } from '../catalogue';

/** What the centre lets be agreed on today. */
export interface FlexibleOffer {
  limits: FlexibleLimits;
  terms: FlexibleTermsOfCentre;
}

/** As the ledger names the item's operation (docs/integrations/core-ledger.openapi.yaml). */
const operation = 'register-flexible';

/** Base and percent are the item's, by the day's rules, so that an app and a window never differ; null: not offered. */
export function offerOf(catalogue: Catalogue): FlexibleOffer | null {
  const terms = catalogue.moves.flexible;
  const codes = catalogue.operationItems().map(({ code }) => code);
  const takenIn = codes.map((code) => catalogue.takenIn(code)).find((one) => one?.operation === operation);
  const base = takenIn?.questions.find(({ key }) => key === 'baseFen');
  const percent = takenIn?.questions.find(({ key }) => key === 'percent');
  if (terms === undefined || takenIn == null || base === undefined || percent === undefined) return null;
  const { from, to } = terms.days;
  return {
    terms,
    limits: {
      base: { minFen: base.minFen ?? 1, maxFen: base.maxFen ?? Number.MAX_SAFE_INTEGER },
      percent: { min: percent.minPercent ?? 1, max: percent.maxPercent ?? 100 },
      days: { from, to },
      sourceWords:
        sourceInWords(presentSource(takenIn.source)) + (takenIn.source.assumed ? '（待中心确认）' : ''),
    },
  };
}

/** Throws `flexible.not-offered`. */
export function getOffer(catalogue: Catalogue): FlexibleOffer {
  const offer = offerOf(catalogue);
  if (offer === null) throw new AppError('flexible.not-offered');
  return offer;
}

/** Throws `flexible.terms-invalid`, with what is wrong field by field. */
export function assertTerms(terms: FlexibleTerms, { base, percent, days }: FlexibleLimits): void {
  const outside = (value: number, from: number, to: number) => value < from || value > to;
  const fields = {
    ...(outside(terms.baseFen, base.minFen, base.maxFen) && {
      'terms.baseFen': `缴存基数在 ${yuan(base.minFen)} 到 ${yuan(base.maxFen)} 之间`,
    }),
    ...(outside(terms.percent, percent.min, percent.max) && {
      'terms.percent': `缴存比例在 ${percent.min}% 到 ${percent.max}% 之间`,
    }),
    ...(outside(terms.dayOfMonth, days.from, days.to) && {
      'terms.dayOfMonth': `扣款的日子在 ${days.from} 日到 ${days.to} 日之间`,
    }),
  };
  if (Object.keys(fields).length > 0) throw new AppError('flexible.terms-invalid', { fields });
}
