import { useEffect } from 'react';
import { nameThePage } from '@/platform/page-title';

/** WeChat draws the bar; it only needs the words. */
export function TopBar({ title }: { title: string; back: boolean; onBack?: () => void }) {
  useEffect(() => nameThePage(title), [title]);
  return null;
}
