import type { DocumentView } from '@gjj/shared-types';
import { Image } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { Icon } from '@/ui/Icon';
import { fetchThumbnail } from './view-document';
import './documents.css';

const drawn = (kind: DocumentView['kind']) => kind !== 'application/pdf' && kind !== 'application/ofd';

/** A small picture of a photo; PDF and OFD have none. */
export function Thumbnail({ document: { documentId, kind } }: { document: DocumentView }) {
  const { data } = useQuery({
    queryKey: ['thumbnail', documentId],
    queryFn: () => fetchThumbnail(documentId),
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
