interface Compiler {
  options: {
    entry: Record<string, { import?: string[]; dependOn?: string[] }>;
    optimization: { splitChunks: { chunks: (chunk: object) => boolean } };
  };
}

/** The style of all before that of each, as the app itself has it. */
const firstParts = ['./src/theme/base.css', './src/pages/home/index', './src/pages/services/index'];

/**
 * Run at once, everything that the first screen needs blocks a cheap phone for a quarter of a second: nothing is
 * painted and no touch is answered. As entries of their own the browser runs them one after the other and breathes in
 * between: a first look, what the app stands on, its router, its data, what its first pages are made of, the app.
 */
export class StartInSteps {
  apply({ options }: Compiler): void {
    const { app } = options.entry;
    options.entry = {
      look: { import: ['./src/platform/show-first-look.h5.ts'] },
      ground: { import: ['./src/ground.h5.ts'] },
      frame: { import: ['@tarojs/router'], dependOn: ['ground'] },
      data: { import: ['./src/api/server-data.ts'], dependOn: ['frame'] },
      parts: { import: firstParts, dependOn: ['data'] },
      app: { ...app, dependOn: ['parts'] },
    };
    // Each step is one file: what comes before is not in it, and another file would be another one to wait for.
    options.optimization.splitChunks.chunks = () => false;
  }
}
