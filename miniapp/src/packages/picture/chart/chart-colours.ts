/** As in theme/tokens.css: a canvas cannot read what a page is styled with. */
export const chartColours = {
  ink: '#4a5360',
  line: '#e3e8ee',
  balance: '#0b5fa5',
  unit: '#0b5fa5',
  own: '#6b7480',
  deposit: '#0b5fa5',
  interest: '#146c43',
  withdrawn: '#8a4b00',
} as const;
