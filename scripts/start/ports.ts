import { anyFreePort, nextFreePort } from '../services/free-port';

/** The ports that the documentation names; a taken one gives way to the next free one. */
export const usualPorts = {
  web: 4000,
  desk: 4100,
  wechat: 4101,
  core: 4102,
  exchange: 4103,
  bank: 4104,
  sms: 4105,
  seal: 4106,
  'time-stamp': 4107,
  transfer: 4108,
  bodies: 4109,
} as const;

export type PortName = keyof typeof usualPorts;
export type Ports = Readonly<Record<PortName, number>>;

const portWords: Record<PortName, string> = {
  web: 'the BFF',
  desk: "the simulators' desk",
  wechat: 'the WeChat simulator',
  core: 'the core ledger simulator',
  exchange: 'the data exchange simulator',
  bank: 'the bank simulator',
  sms: 'the SMS simulator',
  seal: 'the seal simulator',
  'time-stamp': 'the time stamp simulator',
  transfer: 'the transfer platform simulator',
  bodies: 'the simulator of the bodies of bundles',
};

/** A free port for each server, and one sentence for each that differs from the usual one. */
export async function choosePorts(
  usual: Ports = usualPorts,
): Promise<{ ports: Ports; remarks: readonly string[] }> {
  const ports: Partial<Record<PortName, number>> = {};
  const remarks: string[] = [];
  // Nobody steps aside onto a port that another of ours is about to take.
  const ours = new Set<number>(Object.values(usual));
  for (const name of Object.keys(usual) as PortName[]) {
    ours.delete(usual[name]);
    const port = await nextFreePort(usual[name], ours);
    ours.add(port);
    ports[name] = port;
    if (port !== usual[name]) remarks.push(`Port ${usual[name]} is taken; ${portWords[name]} uses ${port}`);
  }
  return { ports: ports as Ports, remarks };
}

/** Whatever is free: for test runs, which must not meet each other or a demo. */
export async function chooseAnyPorts(): Promise<{ ports: Ports; remarks: readonly string[] }> {
  const entries: [PortName, number][] = [];
  for (const name of Object.keys(usualPorts) as PortName[]) entries.push([name, await anyFreePort()]);
  return { ports: Object.fromEntries(entries) as Ports, remarks: [] };
}
