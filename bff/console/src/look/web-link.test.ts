import { webLink } from './web-link';

it('makes links of addresses of the web only', () => {
  expect(['https://a.example', 'javascript:alert(1)', undefined].map(webLink)).toEqual([
    'https://a.example',
    null,
    null,
  ]);
});
