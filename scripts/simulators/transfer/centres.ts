/** How the other centre of a demo takes a letter, so that a demo and a test can choose by choosing the city. */
export type Habit = 'pays' | 'refuses' | 'silent' | 'principal-only' | 'pays-less';

export interface OtherCentre {
  readonly centreCode: string;
  readonly cityName: string;
  readonly name: string;
  readonly habit: Habit;
}

const centre = (centreCode: string, cityName: string, habit: Habit): OtherCentre => ({
  ...{ centreCode, cityName, habit },
  name: `${cityName}住房公积金管理中心`,
});

/** Invented cities, whose codes no region has. */
export const OTHER_CENTRES: readonly OtherCentre[] = [
  centre('990100', '青屏市', 'pays'),
  centre('990200', '白渡市', 'refuses'),
  centre('990300', '沙洲市', 'silent'),
  centre('990400', '石桥市', 'principal-only'),
  centre('990500', '云岭市', 'pays-less'),
];
