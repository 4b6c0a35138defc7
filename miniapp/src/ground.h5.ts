/** What the app stands on in a browser, in the order of Taro's own entry (config/start-in-steps.ts). */
import '@tarojs/plugin-platform-h5/dist/runtime';
import '@tarojs/plugin-html/dist/runtime';
import '@tarojs/plugin-framework-react/dist/runtime';
import 'react-dom/client';
