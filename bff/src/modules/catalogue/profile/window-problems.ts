import type { CentreProfile } from '../domain/centre-schema';
import type { FiledProblem } from './filed-item';

const filed = { file: 'centre.yaml', path: '', value: null };
const shortestMonth = 28;

/** Where windows of another body receive (收件前移), they need somebody to ask, and a way for the paper. */
export function windowProblems(centre: CentreProfile): FiledProblem[] {
  return [...missingParts(centre), ...lateReminders(centre)];
}

function missingParts({ settings, flows, items }: CentreProfile): FiledProblem[] {
  const elsewhere = [...flows, ...items.flatMap(({ flow }) => flow)].some((flow) => flow.receivedElsewhere);
  if (!elsewhere) return [];
  const missing = [
    ...(flows.every(({ formCheck }) => formCheck.length > 0) ? [] : ['a flow has no formCheck']),
    ...(flows.every(({ passOnWithin }) => passOnWithin) ? [] : ['a flow has no passOnWithin']),
    ...(settings.windows.some(({ receivesOnly }) => receivesOnly) ? [] : ['no window says receivesOnly']),
    ...(settings.windowContact === undefined ? ['there is no windowContact'] : []),
    ...(settings.windowPaper === undefined ? ['there is no windowPaper'] : []),
  ];
  return missing.map((part) => ({
    filed,
    path: ['windows'],
    message: `cases are received elsewhere, but ${part}`,
  }));
}

function lateReminders({ settings: { windowPaper } }: CentreProfile): FiledProblem[] {
  if (windowPaper === undefined) return [];
  const { length, unit } = windowPaper.keptFor;
  const days = unit === 'months' ? length * shortestMonth : length;
  return windowPaper.remindAfterDays.flatMap((day, index) =>
    day > days
      ? [
          {
            filed,
            path: ['windowPaper', 'remindAfterDays', String(index)],
            message: `day ${day} comes after the paper is gone`,
          },
        ]
      : [],
  );
}
