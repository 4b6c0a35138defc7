import { randomUUID } from 'node:crypto';
import { identityDocumentKind } from '@gjj/shared-types';
import { z } from 'zod';
import { parse } from '../http/parse';
import { Refusal } from '../http/refusal';
import { nameIn, type Person } from '../people/person';
import { dayOf } from '../storage/calendar';
import type { Journal } from '../storage/journal';
import { DATASET_NAMES, type DatasetName } from './dataset-names';
import { DATASETS, keepsKind, sourceOf } from './datasets';

const queryBody = z.strictObject({
  subject: z.strictObject({
    name: z.string().min(1),
    document: z.strictObject({ kind: identityDocumentKind, number: z.string().min(1) }),
  }),
  purpose: z.string().optional(),
  consentReference: z.string().optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
});

/** One use of shared data, kept whether it was answered or refused. */
export interface Trace {
  readonly queryId: string;
  readonly at: string;
  readonly dataset: string;
  readonly subjectName: string;
  readonly subjectIdNumber: string;
  readonly purpose: string;
  readonly consentReference: string;
  readonly outcome: 'answered' | 'no-consent' | 'subject-unknown';
}

/** Answers queries from what the departments know, and keeps the trace that the law asks for (个人信息保护法). */
export class QueryDesk {
  private readonly traces;

  constructor(
    private readonly journal: Journal,
    private readonly people: readonly Person[],
    private readonly now: () => Date,
  ) {
    this.traces = journal.table<Trace>('traces');
  }

  ask(datasetName: string, body: unknown): unknown {
    const dataset = DATASET_NAMES.find((name) => name === datasetName);
    if (dataset === undefined) throw new Refusal(404, 'dataset-unknown');
    const query = parse(queryBody, body);
    const { purpose = '', consentReference = '', subject } = query;
    const trace = {
      queryId: randomUUID(),
      at: this.now().toISOString(),
      dataset,
      subjectName: subject.name,
      subjectIdNumber: subject.document.number,
      purpose,
      consentReference,
    };
    if (purpose.trim() === '' || consentReference.trim() === '') {
      this.keep({ ...trace, outcome: 'no-consent' });
      throw new Refusal(403, 'consent-missing', 'a query needs a purpose and a consent reference');
    }
    const person = this.personOf(subject);
    const answer = this.answerOf(dataset, person);
    this.keep({ ...trace, outcome: answer === undefined ? 'subject-unknown' : 'answered' });
    if (answer === undefined) throw new Refusal(404, 'subject-unknown');
    return {
      queryId: trace.queryId,
      dataset,
      source: sourceOf(dataset, person ?? this.people[0]!),
      asOf: trace.at,
      ...(person && { subjectName: nameIn(dataset, person) }),
      answer,
    };
  }

  traceNewestFirst(): Readonly<Trace>[] {
    return this.traces.all().toReversed();
  }

  /** By the document alone: names are written differently everywhere, and compared by whoever asks. */
  private personOf({ document }: z.output<typeof queryBody>['subject']): Person | undefined {
    return this.people.find((one) => one.idNumber === document.number && one.documentKind === document.kind);
  }

  private answerOf(dataset: DatasetName, person: Person | undefined): unknown {
    // Whether there is such a document is itself the question: "no" is an answer, not an error.
    if (person === undefined) return dataset === 'identity' ? { registered: false } : undefined;
    if (!keepsKind(dataset, person)) return undefined;
    return DATASETS[dataset].answer(person, dayOf(this.now()));
  }

  private keep(trace: Trace): void {
    this.journal.commit([this.traces.put(trace.queryId, trace)]);
  }
}
