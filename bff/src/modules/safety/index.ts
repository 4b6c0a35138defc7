export { createSafety } from './create-safety';
export { createWatch } from './watch';
export { SafetyStore } from './safety-store';
export type * from './ports';
