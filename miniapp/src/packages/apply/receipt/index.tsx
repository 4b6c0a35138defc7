import { PageFrame } from '@/ui/PageFrame';

export default function Page() {
  return <PageFrame title="…">…</PageFrame>;
}
