import { useEffect } from 'react';

/** The tab's title: never a name or a number of a person. */
export function usePageTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · 公积金员工工作台`;
  }, [words]);
}
