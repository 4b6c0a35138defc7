import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { silence, type Say } from '../services/say';
import { Family } from './family';
import { chooseAnyPorts } from './ports';
import { bringUp } from './run';
import { addressOf, type DemoGround } from './settings';

export interface Demo {
  readonly ground: DemoGround;
  /** Base addresses. The member app is at `/app/` of the BFF, the console at `/console/`. */
  readonly bffUrl: string;
  readonly deskUrl: string;
  readonly wechatUrl: string;
  /** Rejects when a process ends that nobody told to. */
  readonly died: Promise<never>;
  stop(): Promise<void>;
}

/**
 * Everything that `npm start` starts, on free ports and an empty data folder that goes with it:
 * for browser walks, screenshots and measurements.
 */
export async function startDemo(centre = 'qinzhou', say: Say = silence): Promise<Demo> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gjj-demo-'));
  const family = new Family();
  const stop = async () => {
    await family.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const ground = await bringUp(
      { centres: [centre], reset: false, dataDir, choosePorts: chooseAnyPorts },
      family,
      say,
    );
    const died = family.firstDeath.then(({ name, how, log }) => {
      throw new Error(`${name} ended by itself (${how}):\n${log}`);
    });
    // Nobody has to listen; who does, hears it.
    died.catch(() => undefined);
    const { web, desk, wechat } = ground.ports;
    return {
      ground,
      bffUrl: addressOf(web),
      deskUrl: addressOf(desk),
      wechatUrl: addressOf(wechat),
      died,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
