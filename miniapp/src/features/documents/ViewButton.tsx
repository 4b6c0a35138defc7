import { Button } from '@/ui/Button';
import type { FileOwner } from './file-place';
import { viewDocument, type Viewed } from './view-document';

interface ViewButtonProps {
  of: FileOwner['of'];
  document: Viewed;
  run: (view: () => Promise<void>) => Promise<unknown>;
}

/** Opens a file that passed the checks; an OFD, which a phone does not draw, is handed over. */
export function ViewButton({ of, document, run }: ViewButtonProps) {
  const isOfd = document.kind === 'application/ofd';
  return (
    <Button
      small
      kind="quiet"
      icon={isOfd ? 'doc' : 'eye'}
      label={`${isOfd ? '保存' : '查看'}${document.fileName}`}
      onPress={() => void run(() => viewDocument(of, document))}
    >
      {isOfd ? '保存原件' : '查看'}
    </Button>
  );
}
