import { Link } from 'react-router-dom';

/** What members read of it, in a tab of its own, so that the call or the matter stays as it is. */
export function KnowledgeLink({ words }: { words: string }) {
  const asked = words === '' ? '' : `?words=${encodeURIComponent(words)}`;
  return (
    <Link to={`/knowledge${asked}`} target="_blank" rel="noopener">
      {words === '' ? '查业务知识' : `${words}怎么规定`}
    </Link>
  );
}
