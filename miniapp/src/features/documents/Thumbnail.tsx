import { Image } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { Icon } from '@/ui/Icon';
import type { FileOwner } from './file-place';
import { fetchThumbnail, type Viewed } from './view-document';
import './documents.css';

const drawn = (kind: Viewed['kind']) => kind !== 'application/pdf' && kind !== 'application/ofd';

/** A small picture of a photo; PDF and OFD have none. */
export function Thumbnail({ of, document: { documentId, kind } }: { of: FileOwner['of']; document: Viewed }) {
  const { data } = useQuery({
    queryKey: ['thumbnail', documentId],
    queryFn: () => fetchThumbnail(of, documentId),
    staleTime: Infinity,
    enabled: drawn(kind),
  });
  return (
    <div className="thumb" aria-hidden>
      {data === undefined ? (
        <Icon name="doc" />
      ) : (
        <Image className="thumb-picture" src={data} mode="aspectFill" />
      )}
    </div>
  );
}
