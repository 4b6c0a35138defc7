import { useEffect, useState } from 'react';

interface Props {
  /** Epoch ms. */
  endsAt: number;
  onOver: () => void;
}

/** How long it is still good for, by the minute, and by the second at the end. */
export function TimeLeft({ endsAt, onOver }: Props) {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const look = () => {
      const seconds = Math.ceil((endsAt - Date.now()) / 1000);
      setLeft(seconds);
      if (seconds <= 0) onOver();
    };
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [endsAt, onOver]);
  if (left === null) return null;
  const words = left >= 60 ? `${Math.floor(left / 60)} 分钟` : `${Math.max(0, left)} 秒`;
  return <strong className={left < 60 ? 'time short' : 'time'}>还剩 {words}</strong>;
}
