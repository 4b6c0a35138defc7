import { yuan } from '@gjj/shared-types';
import { classes } from './classes';

/** An amount of fen as ¥12,345.67 in figures of equal width. */
export function Money({ fen, large = false }: { fen: number; large?: boolean }) {
  return <span className={classes('numeric', large && 'balance')}>{yuan(fen)}</span>;
}
