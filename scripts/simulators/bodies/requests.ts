import type { Courier } from '../callbacks/courier';
import { Refusal } from '../http/refusal';
import { dayOf } from '../storage/calendar';
import type { Journal } from '../storage/journal';
import { WAYS, type HandStep, type Temperament } from './temperament';

/** What a body is asked to do, with all that it is given for it. */
export interface Asked {
  readonly body: string;
  readonly name: string;
  readonly bundle: string;
  readonly dueOn: string;
  readonly given: {
    readonly person: Readonly<Record<string, string>>;
    readonly answers: Readonly<Record<string, string>>;
    readonly materials: readonly { code: string; name: string; sha256: string }[];
    readonly results: Readonly<Record<string, string>>;
  };
  readonly wants: {
    readonly fields: readonly { key: string; kind: 'text' | 'day' | 'money' | 'yes-no' }[];
    readonly document?: string | undefined;
  };
}

export interface BodyRequest extends Asked {
  readonly requestId: string;
  readonly toldAt: string;
  readonly status: 'told' | 'taken-over' | 'asked-back' | 'done' | 'refused' | 'called-back';
  readonly asks: readonly string[];
  readonly reason?: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly document?: { title: string; number: string };
  /** Ids of corrections and reminders that it has taken: the same again is none. */
  readonly taken: readonly string[];
  /** How often it has said something. */
  readonly words: number;
}

const ended: readonly BodyRequest['status'][] = ['done', 'refused', 'called-back'];

/** Requests to all bodies: each answered by its body's temperament, or by hand from the desk. */
export class Requests {
  private readonly requests;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly journal: Journal,
    private readonly courier: Courier,
    private readonly world: {
      stepDelayMs: () => number;
      temperamentOf: (body: string) => Temperament;
      now: () => Date;
    },
  ) {
    this.requests = journal.table<BodyRequest>('requests');
  }

  all(): Readonly<BodyRequest>[] {
    return this.requests.all().toReversed();
  }

  get(requestId: string): Readonly<BodyRequest> {
    const request = this.requests.get(requestId);
    if (request === undefined) throw new Refusal(404, 'request-unknown');
    return request;
  }

  /** Once for an id; another request under it is refused. */
  tell(requestId: string, asked: Asked): Readonly<BodyRequest> {
    const existing = this.requests.get(requestId);
    if (existing !== undefined) {
      if (JSON.stringify(askedOf(existing)) !== JSON.stringify(askedOf(asked)))
        throw new Refusal(409, 'request-differs', 'the id was used for another request');
      return existing;
    }
    const request: BodyRequest = {
      ...askedOf(asked),
      ...{ requestId, toldAt: this.world.now().toISOString(), status: 'told' },
      ...{ asks: [], fields: {}, taken: [], words: 0 },
    };
    this.journal.commit([this.requests.put(requestId, request)]);
    this.follow(request, 'told');
    return request;
  }

  /** What it had asked for has come. */
  correct(requestId: string, correctionId: string): Readonly<BodyRequest> {
    const request = this.get(requestId);
    if (request.taken.includes(correctionId)) return request;
    if (request.status !== 'asked-back') throw new Refusal(409, 'nothing-asked', `it is ${request.status}`);
    const taken = [...request.taken, correctionId];
    const next: BodyRequest = { ...request, status: 'taken-over', asks: [], taken };
    this.journal.commit([this.requests.put(requestId, next)]);
    this.follow(next, 'corrected');
    return next;
  }

  remind(requestId: string, reminderId: string): void {
    const request = this.get(requestId);
    if (request.taken.includes(reminderId)) return;
    const next = { ...request, taken: [...request.taken, reminderId] };
    this.journal.commit([this.requests.put(requestId, next)]);
    this.follow(next, 'reminded');
  }

  /** Given back while nothing is decided; later it is too late. */
  callBack(requestId: string): 'called-back' | 'too-late' {
    const request = this.get(requestId);
    if (request.status === 'called-back') return 'called-back';
    if (ended.includes(request.status) || this.world.temperamentOf(request.body) === 'too-late')
      return 'too-late';
    this.journal.commit([this.requests.put(requestId, { ...request, status: 'called-back' })]);
    return 'called-back';
  }

  /** A hand at the body. What has ended says the same again at most, and is not decided otherwise. */
  act(requestId: string, step: HandStep): void {
    const request = this.get(requestId);
    const next = ended.includes(request.status) ? request : after(request, step, this.world.now());
    const words = request.words + 1;
    const eventId = `${requestId}-${String(words)}`;
    const told = { eventId, requestId: this.subjectOf(request), status: next.status };
    this.journal.commit([
      this.requests.put(requestId, { ...next, words }),
      this.courier.enlist(eventId, requestId, told),
    ]);
    this.courier.wake();
  }

  /** Takes up what nobody had looked at when the process ended. */
  resume(): void {
    for (const request of this.requests.all()) if (request.status === 'told') this.follow(request, 'told');
  }

  pause(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  /** A body that mixes things up calls back about somebody else's request, where there is one. */
  private subjectOf({ requestId, body }: BodyRequest): string {
    if (this.world.temperamentOf(body) !== 'for-another') return requestId;
    return this.requests.all().find((one) => one.body !== body)?.requestId ?? requestId;
  }

  private follow({ requestId, body }: BodyRequest, when: 'told' | 'reminded' | 'corrected'): void {
    this.later(requestId, WAYS[this.world.temperamentOf(body)][when]);
  }

  private later(requestId: string, [first, ...rest]: readonly HandStep[]): void {
    if (first === undefined) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (this.get(requestId).status === 'called-back') return;
      this.act(requestId, first);
      this.later(requestId, rest);
    }, this.world.stepDelayMs());
    this.timers.add(timer);
  }
}

/** Only what was asked, in one order, so that two can be compared. */
function askedOf({ body, name, bundle, dueOn, given, wants }: Asked): Asked {
  return { body, name, bundle, dueOn, given, wants };
}

function after(request: BodyRequest, step: HandStep, now: Date): BodyRequest {
  if (step === 'take-over') return { ...request, status: 'taken-over' };
  if (step === 'ask')
    return { ...request, status: 'asked-back', asks: [`${request.name}：请把情况写清楚，再送一次`] };
  if (step === 'no') return { ...request, status: 'refused', reason: '经核对，目前不符合办理条件' };
  const title = request.wants.document;
  const fields = request.wants.fields.map(({ key, kind }) => [key, valueOf(kind, now)]);
  return {
    ...request,
    ...{ status: 'done', fields: Object.fromEntries(fields) as Record<string, string> },
    ...(title !== undefined && { document: { title, number: `ZB${request.requestId.slice(-8)}` } }),
  };
}

function valueOf(kind: Asked['wants']['fields'][number]['kind'], now: Date): string {
  if (kind === 'day') return dayOf(now);
  if (kind === 'money') return '386000';
  return kind === 'yes-no' ? 'yes' : '已核对';
}
