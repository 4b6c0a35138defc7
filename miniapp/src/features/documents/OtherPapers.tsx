import { otherPapersCode, type MemberCase } from '@gjj/shared-types';
import { Section } from '@/ui/Card';
import { freshPapers } from './fresh-papers';
import { MaterialCard } from './MaterialCard';
import { findMaterialProblems } from './missing-materials';
import { useUploads } from './uploads';

const asAsked = (found: MemberCase): MemberCase => ({
  ...found,
  eligibility: null,
  documents: freshPapers(found),
  materials: found.materials.filter(({ code }) => code === otherPapersCode),
});

/** Why what is there cannot go along yet; undefined where it can. */
export function useOtherPapersProblem(found: MemberCase | undefined): string | undefined {
  const uploads = Object.values(useUploads()).filter(({ ownerId }) => ownerId === found?.caseId);
  if (found === undefined) return undefined;
  if (freshPapers(found).some(({ state }) => state === 'checking')) return '有一份还在检查，请等几秒';
  return findMaterialProblems(asAsked(found), uploads)[otherPapersCode];
}

/** Papers that may show that it is otherwise; none has to be. */
export function OtherPapers({ found, error }: { found: MemberCase; error?: string | undefined }) {
  const asked = asAsked(found);
  const [material] = asked.materials;
  if (material === undefined) return null;
  return (
    <Section title="材料（有的话）">
      <MaterialCard found={asked} material={{ ...material, required: true }} open error={error} />
    </Section>
  );
}
