import { useEffect, useRef, useState } from 'react';
import { moved, taken, without, type Shot } from './shots';

/** The pages that were taken, in their order, and which of them is looked at or taken again. */
export function useShots() {
  const [shots, setShots] = useState<readonly Shot[]>([]);
  const [looking, setLooking] = useState<number | null>(null);
  const [again, setAgain] = useState<number | null>(null);
  const made = useRef<string[]>([]);
  useEffect(() => {
    const urls = made.current;
    return () => urls.forEach((url) => URL.revokeObjectURL(url));
  }, []);
  return {
    shots,
    looking: shots.find(({ id }) => id === looking),
    again,
    take: (picture: Blob) => {
      const shot = { id: made.current.length + 1, picture, url: URL.createObjectURL(picture) };
      made.current.push(shot.url);
      setShots((now) => taken(now, shot, again));
      setAgain(null);
    },
    look: setLooking,
    takeAgain: (id: number) => {
      setLooking(null);
      setAgain(id);
    },
    move: (id: number, by: -1 | 1) => setShots((now) => moved(now, id, by)),
    remove: (id: number) => setShots((now) => without(now, id)),
  };
}

export type Shots = ReturnType<typeof useShots>;
