/**
 * A raw stream to disk: each request's body into a file of its own, made durable before the answer. A new file is
 * durable only when its folder is, too (fsync(2): "an explicit fsync() on a file descriptor for the directory").
 */
import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const { STORAGE_DIR = '.', PORT = '0' } = process.env;

async function store(request: IncomingMessage): Promise<void> {
  const file = await open(join(STORAGE_DIR, `raw-${randomUUID()}`), 'w');
  await pipeline(request, file.createWriteStream({ flush: true }));
  const folder = await open(STORAGE_DIR, 'r');
  await folder.sync();
  await folder.close();
}

createServer((request, response) => {
  store(request).then(
    () => response.writeHead(204).end(),
    () => response.destroy(),
  );
}).listen(Number(PORT), '127.0.0.1', () => process.stdout.write('subject ready\n'));
