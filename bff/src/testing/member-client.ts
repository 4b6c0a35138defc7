import {
  memberEndpoints,
  type Answers,
  type CaseState,
  type EnvelopeId,
  type MemberCase,
  type Message,
  type NoticeName,
} from '@gjj/shared-types';
import { documentOf } from '../../../scripts/simulators/people/person';
import type { startOutsideWorld } from '../integrations/testing/outside-world';
import { newId } from '../platform/ids';
import { ContractClient } from './contract-client';
import { untilState } from './until-state';
import { uploadBy, type FileToCome } from './upload-by';
import { waitUntil } from './wait-until';

type Outside = Awaited<ReturnType<typeof startOutsideWorld>>;
type DemoPerson = Outside['people'][number];

interface Application {
  answers?: Answers;
  amountFen?: number;
  /** Agrees, apart from all else, that facts of health are asked for. */
  sensitiveConsent?: boolean;
  cardNumber?: string;
  /** Bytes by material code. */
  files?: Record<string, Buffer>;
}

/** A member with the app in hand. */
export class MemberClient extends ContractClient {
  private constructor(
    baseUrl: string,
    token: string,
    readonly person: DemoPerson,
    private readonly outside: Outside,
  ) {
    super(baseUrl, token);
  }

  /** By WeChat, then identity by name, number and WeChat's phone button where it is not proven yet. */
  static async signIn(baseUrl: string, outside: Outside, key: string): Promise<MemberClient> {
    const person = outside.people.find((candidate) => candidate.key === key);
    if (person === undefined) throw new Error(`no demo person ${key}`);
    const code = outside.control.wechat.loginCode(person.key);
    const anonymous = new ContractClient(baseUrl, null);
    const grant = await anonymous.call(memberEndpoints.wechatLogin, { body: { code } });
    const client = new MemberClient(baseUrl, grant.token, person, outside);
    if (!grant.me.bound) await client.bind();
    return client;
  }

  async bind(): Promise<void> {
    const { name, key } = this.person;
    const document = documentOf(this.person);
    const code = this.outside.control.wechat.phoneCode(key);
    const body = { name, document, phoneProof: { by: 'wechat' as const, code }, consent: true as const };
    this.token = (await this.call(memberEndpoints.bind, { body })).token;
  }

  /** Own card by number, added where it is not there yet. */
  async cardId(cardNumber = this.person.cards[0]!.number) {
    const { cards } = await this.call(memberEndpoints.listCards, {});
    const known = cards.find(({ last4 }) => last4 === cardNumber.slice(-4));
    return (known ?? (await this.call(memberEndpoints.addCard, { body: { cardNumber } }))).cardId;
  }

  /** A draft with everything filled in and uploaded, ready to be handed in. */
  async fill(itemCode: string, application: Application = {}) {
    const { answers = {}, amountFen, cardNumber, files = {}, sensitiveConsent = false } = application;
    const opened = await this.call(memberEndpoints.openCase, { body: { itemCode } });
    const { caseId } = opened;
    const draft = sensitiveConsent
      ? await this.call(memberEndpoints.giveSensitiveConsent, { params: { caseId } })
      : opened;
    for (const [materialCode, bytes] of Object.entries(files)) await this.upload(caseId, materialCode, bytes);
    const cardId = await this.cardId(cardNumber);
    const sum = amountFen ?? draft.eligibility?.capFen ?? 0;
    const saved = await this.call(memberEndpoints.saveAnswers, {
      params: { caseId },
      body: { version: draft.version, answers, amountFen: sum, cardId },
    });
    return { caseId, body: this.submission(saved.version, sum, cardId) };
  }

  submission(version: number, amountFen: number, cardId: string) {
    const consents = { dataUse: true, bankCard: true, truthful: true };
    return { version, amountFen, cardId, consents, signedName: this.person.name };
  }

  async apply(itemCode: string, application: Application = {}): Promise<MemberCase> {
    const { caseId, body } = await this.fill(itemCode, application);
    return this.call(memberEndpoints.submitCase, { params: { caseId }, body, idempotencyKey: newId() });
  }

  async upload(caseId: string, materialCode: string, bytes: Buffer, fileName = 'photo.jpg'): Promise<string> {
    const { beginDocument, putDocumentPart, completeDocument, getDocument } = memberEndpoints;
    const steps = {
      begin: (body: FileToCome) => this.call(beginDocument, { params: { caseId }, body }),
      part: putDocumentPart,
      complete: completeDocument,
      get: getDocument,
    };
    return uploadBy(this, steps, { materialCode, bytes, fileName });
  }

  /** A file that is gathered for a message. */
  async attach(envelopeId: EnvelopeId, bytes: Buffer, fileName = 'photo.jpg'): Promise<string> {
    const { beginAttachment, putAttachmentPart, completeAttachment, getAttachment } = memberEndpoints;
    const steps = {
      begin: ({ fileName: name, sizeBytes }: FileToCome) =>
        this.call(beginAttachment, { params: { envelopeId }, body: { fileName: name, sizeBytes } }),
      part: putAttachmentPart,
      complete: completeAttachment,
      get: getAttachment,
    };
    return uploadBy(this, steps, { materialCode: '', bytes, fileName });
  }

  case(caseId: string): Promise<MemberCase> {
    return this.call(memberEndpoints.getCase, { params: { caseId } });
  }

  async until(caseId: string, ...states: CaseState[]): Promise<MemberCase> {
    return untilState(() => this.case(caseId), states);
  }

  /** The message of this notice, once it lies with the case: messages go out beside what they tell of. */
  told(caseId: string, notice: NoticeName): Promise<Message> {
    return waitUntil(async () =>
      (await this.case(caseId)).messages.find((message) => message.notice === notice),
    );
  }

  /** Taps "accept" in WeChat for all three templates. */
  subscribe(): void {
    const { wechat } = this.outside.control;
    const templateIds = Object.values<string>(this.outside.credentials.wechatTemplates);
    wechat.answerSubscription(this.person.key, templateIds, 'accept');
  }
}
