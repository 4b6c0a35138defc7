import { createServer, type Server } from 'node:net';

import { anyFreePort } from '../services/free-port';
import { choosePorts } from './ports';

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
}

describe('choosing ports', () => {
  it('steps from a taken port to the next free one, says so, and does not push its own neighbours', async () => {
    const web = await anyFreePort();
    // The desk usually stands right above the web port, so the web may not step there.
    const usual = {
      web,
      desk: web + 1,
      wechat: 0,
      core: 0,
      exchange: 0,
      bank: 0,
      sms: 0,
      seal: 0,
      'time-stamp': 0,
      transfer: 0,
      bodies: 0,
    };
    const block = await occupy(web);
    try {
      const { ports, remarks } = await choosePorts(usual);
      expect(ports.web).toBeGreaterThan(web + 1);
      expect(remarks).toContain(`Port ${web} is taken; the BFF uses ${ports.web}`);
    } finally {
      block.close();
    }
  });
});
