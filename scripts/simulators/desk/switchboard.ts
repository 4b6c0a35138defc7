import type { FaultInput, FaultMode } from '../faults/fault';
import type { Simulator } from '../simulator';
import type { SystemName } from '../system-name';

export interface Switch {
  readonly label: string;
  readonly mode: FaultMode;
  readonly operation: string;
}

const FOR_ALL: readonly Switch[] = [
  { label: '失败', mode: 'fail', operation: '*' },
  { label: '变慢 3 秒', mode: 'slow', operation: '*' },
  { label: '不答复', mode: 'hang', operation: '*' },
  { label: '办了但忘了答', mode: 'lose-answer', operation: '*' },
];

function forCallbacks(operation: string): Switch[] {
  return [
    { label: '回调重复', mode: 'duplicate', operation },
    { label: '回调迟到', mode: 'late', operation },
    { label: '回调乱序', mode: 'out-of-order', operation },
    { label: '回调丢失', mode: 'drop', operation },
  ];
}

/** The switches of each system on the desk. */
export const SWITCHES: Record<SystemName, readonly Switch[]> = {
  wechat: [...FOR_ALL, ...forCallbacks('event')],
  core: FOR_ALL,
  exchange: FOR_ALL,
  bank: [...FOR_ALL, ...forCallbacks('callback')],
  sms: FOR_ALL,
  seal: FOR_ALL,
  'time-stamp': FOR_ALL,
  transfer: FOR_ALL,
  bodies: [...FOR_ALL, ...forCallbacks('callback')],
};

export function isOn(system: Simulator, operation: string, mode: FaultMode): boolean {
  return system.faults().some((fault) => fault.operation === operation && fault.mode === mode);
}

/** Turns one fault on or off and leaves the others as they are. */
export function flip(system: Simulator, operation: string, mode: FaultMode): void {
  const others: FaultInput[] = system
    .faults()
    .filter((fault) => fault.operation !== operation || fault.mode !== mode);
  system.setFaults(isOn(system, operation, mode) ? others : [...others, { operation, mode }]);
}
