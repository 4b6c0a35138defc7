import { WindowList } from '@/features/catalogue/WindowList';
import { PageFrame } from '@/ui/PageFrame';

export default function WindowsPage() {
  return (
    <PageFrame title="网点和电话">
      <WindowList />
    </PageFrame>
  );
}
