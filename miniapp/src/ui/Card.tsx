import type { ReactNode } from 'react';
import { classes } from './classes';
import './card.css';

/** One thing at a time on white ground. */
export function Card({ children, tint = false, id }: { children: ReactNode; tint?: boolean; id?: string }) {
  return (
    <section {...(id === undefined ? {} : { id })} className={classes('card stack', tint && 'card-tint')}>
      {children}
    </section>
  );
}

/** A headed part of a page; `side` is a quiet action beside the heading. */
export function Section(props: { title: string; children: ReactNode; side?: ReactNode; id?: string }) {
  return (
    <section className="section" {...(props.id === undefined ? {} : { id: props.id })}>
      <div className="section-head">
        <h2 className="reset title grow">{props.title}</h2>
        {props.side}
      </div>
      {props.children}
    </section>
  );
}

/** Rows on one white ground, with lines between them. */
export function Rows({ children }: { children: ReactNode }) {
  return <div className="rows">{children}</div>;
}
