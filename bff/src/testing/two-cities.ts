const districtsOf = (...codes: string[]) => codes.map((code) => ({ code, name: code }));
/** Where the demo people of a system of two centres live. */
export const twoCities = [
  {
    code: 'qinzhou',
    cityName: '钦州市',
    cityCode: '450700',
    districts: districtsOf('450700', '450702', '450703', '450721', '450722'),
  },
  { code: 'kaifeng', cityName: '开封市', cityCode: '410200', districts: districtsOf('410200', '410202') },
];
