import { useEffect, type ReactNode } from 'react';
import { dropDraftsExceptOf } from '../drafts/draft-store';
import { Desk } from './Desk';
import { SessionEnded } from './SessionEnded';
import { SignInPage } from './SignInPage';
import { useLeftStaff, useSession } from './use-session';
import { useSilentRenewal } from './use-silent-renewal';

/** Lets staff in; one person's desk is gone when another sits down. */
export function Gate({ children }: { children: ReactNode }) {
  const now = useSession();
  const left = useLeftStaff();
  const username = (now?.staff ?? left)?.username ?? null;
  useSilentRenewal();
  useEffect(() => dropDraftsExceptOf(username), [username]);

  if (username === null) return <SignInPage />;
  return (
    <Desk key={username} signedIn={now !== null}>
      {children}
      <SessionEnded />
    </Desk>
  );
}
