const numbers = [
  '990721198602117018',
  '990721198703127020',
  '990721198804137033',
  '990721198905147046',
  '990721199006157050',
  '990721199107167063',
  '990721199208177076',
  '990721199309187089',
  '990721199401197095',
  '990721199502207109',
  '990721199603217111',
  '990721198504227125',
];

/** Twelve people for an employer's list: name, number, base in yuan. Invented: no region of China has the number 99. */
export const twelvePeople = numbers.map((number, index): [string, string, number] => [
  `职工${'甲乙丙丁戊己庚辛壬癸子丑'[index]}`,
  number,
  5000 + index,
]);
