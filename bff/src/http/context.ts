import type { EndpointShape, StaffRole } from '@gjj/shared-types';
import type { Context } from 'koa';
import type { Head } from './head';

export interface MemberSession {
  kind: 'member';
  sessionId: string;
  /** The person's account with us, before and after identity is proven. */
  userId: string;
  bound: boolean;
}

export interface StaffSession {
  kind: 'staff';
  sessionId: string;
  staffId: string;
  username: string;
  name: string;
  role: StaffRole;
  districtCode: string;
}

/** A phone at a window's desk (用手机拍): it sends papers of one intake, as far as its officer may. */
export interface DeskPhoneSession {
  kind: 'desk-phone';
  sessionId: string;
  caseId: string;
  /** With the session at the console, without which this one is over. */
  officer: StaffSession;
}

export type Session = MemberSession | StaffSession | DeskPhoneSession;

/** What every handler is given by the middleware before it. */
export interface RequestState {
  requestId: string;
  /** Of an answer of the contract, which no browser shows. */
  answerHead: Head;
  /** Of what a browser may show: pages, scripts, files. */
  pageHead: Head;
  endpoint?: EndpointShape;
  session?: Session;
}

export type AppContext = Context & { state: RequestState };
