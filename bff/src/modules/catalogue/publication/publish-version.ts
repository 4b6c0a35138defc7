import type { Day } from '@gjj/shared-types';
import { parseCentre } from '../profile/load-centre';
import type { ProfileFiles } from '../profile/profile-files';
import type { PublicationReport } from './version-model';
import type { VersionStore } from './version-store';

interface Publication {
  effectiveFrom: Day;
  publishedAt: Date;
  publishedBy: string;
  report: PublicationReport;
}

/**
 * Puts a profile into force from a day on; running processes learn of it by themselves.
 * @returns the version
 * @throws CentreProfileError where the check finds anything
 */
export async function publishVersion(
  store: VersionStore,
  profile: ProfileFiles,
  publication: Publication,
): Promise<string> {
  const { version, settings } = parseCentre(profile);
  const files = [...profile.files].map(([name, bytes]) => ({ name, text: bytes.toString('utf8') }));
  await store.add({ centre: settings.code, version, files, ...publication });
  return version;
}
