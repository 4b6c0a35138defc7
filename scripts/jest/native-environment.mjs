/** The worker's own world, put back as it was after each test file: see native-runner.mjs. */
export default class NativeEnvironment {
  /** Jest replaces parts of what it finds here (process.exit, process.getBuiltinModule): it gets a stand-in. */
  global = Object.create(globalThis, { process: { value: Object.create(process) } });
  /** Asked for, and of no use here: what a test wants to be otherwise it passes in. */
  moduleMocker = { restoreAllMocks() {} };

  async setup() {
    this.env = { ...process.env };
    this.directory = process.cwd();
  }

  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.env)) delete process.env[name];
    Object.assign(process.env, this.env);
    process.chdir(this.directory);
  }

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }
}
