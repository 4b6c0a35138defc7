import { deviceWords } from './device-words';

it.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50',
    'iPhone 微信',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; vivo X100) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36',
    'vivo 手机 Chrome 浏览器',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0',
    'Windows 电脑 Edge 浏览器',
  ],
  ['', '不清楚'],
  ['curl/8.5.0', '不清楚'],
  ['<script>alert(1)</script>', '不清楚'],
])('says what %s is', (userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words);
});

it('takes no time over an endless one', () => {
  expect(deviceWords('a'.repeat(1_000_000))).toBe('不清楚');
});
