import path from 'node:path';

import { PressAhead } from './press-ahead';
import { StartInSteps } from './start-in-steps';

/** Modern syntax that the phones' engines cannot read; left out of Babel, H5 is a blank page with exit code 0. */
const compiled = {
  include: [/@tanstack[\\/]/, /[\\/]zustand[\\/]/, /shared-types[\\/]/, /@antv[\\/]/].map(
    (pattern) => (file: string) => pattern.test(file),
  ),
};

interface Chain {
  optimization: { merge(options: object): void };
  plugin(name: string): { use(plugin: object): void };
}

/** Taro drops aria-* on weapp; these are the names under which WXML knows them. Its word for `role` is `aria-role`. */
const aria = {
  'aria-label': 'i.ariaLabel',
  'aria-role': 'i.role',
  'aria-hidden': 'i.ariaHidden',
  'aria-checked': 'i.ariaChecked',
};

export default {
  projectName: 'gjj',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [
    '@tarojs/plugin-html',
    [
      '@tarojs/plugin-inject',
      { components: { View: aria, Text: aria, Button: aria, Image: aria, Input: aria, Textarea: aria } },
    ],
  ],
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  defineConstants: {
    // Same origin on H5; the mini-program has none, so the address is fixed when it is built.
    GJJ_API_BASE: JSON.stringify(
      process.env.TARO_ENV === 'h5' ? '' : (process.env.GJJ_API_BASE ?? 'http://127.0.0.1:4000'),
    ),
  },
  mini: {
    compile: compiled,
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    publicPath: '/app/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    devServer: {
      host: '127.0.0.1',
      open: false,
      hot: false,
      client: false,
      proxy: [{ context: ['/api', '/app/demo.json'], target: 'http://127.0.0.1:4000' }],
    },
    compile: compiled,
    output: {
      clean: true,
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    // Without this each page carries its own copy of what several pages share.
    webpackChain(chain: Chain) {
      chain.plugin('start-in-steps').use(StartInSteps);
      if (process.env.NODE_ENV === 'production') chain.plugin('press-ahead').use(PressAhead);
      chain.optimization.merge({
        splitChunks: {
          cacheGroups: {
            shared: { chunks: 'async', minChunks: 2, minSize: 8_000, reuseExistingChunk: true },
          },
        },
      });
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    // Sizes stay px on H5: the screen decides how much fits, not how large the letters are.
    postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
  },
};
