import { Image } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { Icon } from '@/ui/Icon';
import { fetchThumbnail } from './view-document';
import './documents.css';

export function Thumbnail({ documentId }: { documentId: string }) {
  const { data } = useQuery({
    queryKey: ['thumbnail', documentId],
    queryFn: () => fetchThumbnail(documentId),
    staleTime: Infinity,
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
