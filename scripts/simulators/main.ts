import { readSettings } from './settings';
import { startSimulators } from './start-simulators';

/** Runs the nine systems and the desk until told to stop. */
const simulators = await startSimulators(readSettings(process.env));

for (const [name, url] of Object.entries(simulators.urls)) console.log(`${name.padEnd(9)} ${url}`);
console.log('simulators ready');

const stop = () => void simulators.stop().then(() => process.exit(0));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
