import { connectMongo } from '../../../bff/src/platform/mongo';
import { publishVersion, readProfileFiles, VersionStore } from '../../../bff/src/modules/catalogue/index';
import { inRoot } from '../../checkout';
import { bffSettings } from '../../start/settings';
import type { Demo } from '../../start/start-demo';

const DAY_MS = 86_400_000;

/** A day to come, at the centre or a day off it: it only has to be some way off. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

const RENT = '_defaults/items/W04-rent.yaml';

/** What a centre's staff would publish: from that day on ¥1,000 a month instead of ¥900 where no lease is filed. */
export async function publishDearerRent({ ground }: Demo, effectiveFrom: string): Promise<void> {
  const connection = await connectMongo(bffSettings(ground).MONGODB_URI);
  try {
    const profile = await readProfileFiles(inRoot('bff', 'centres', ground.places[0]!.code));
    await publishVersion(new VersionStore(connection), withDearerRent(profile), {
      effectiveFrom,
      publishedAt: new Date(),
      publishedBy: '目录管理员',
      report: { casesPassed: 0, dryRun: null },
    });
  } finally {
    await connection.close();
  }
}

function withDearerRent(profile: Awaited<ReturnType<typeof readProfileFiles>>): typeof profile {
  const text = profile.files.get(RENT)?.toString('utf8') ?? '';
  const dearer = text.replace('value: 90000', 'value: 100000');
  if (dearer === text) throw new Error(`${RENT} states no ¥900 a month any more`);
  return { ...profile, files: new Map([...profile.files, [RENT, Buffer.from(dearer)]]) };
}
