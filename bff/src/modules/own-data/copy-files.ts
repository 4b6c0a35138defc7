import {
  dayOnPaper,
  entryKindWords,
  identityDocumentWords,
  timeInWords,
  yuan,
  type StaffLook,
} from '@gjj/shared-types';
import { readBook } from '../accounts';
import {
  canonicalJson,
  linkTo,
  numberedName,
  page,
  rowsOf,
  tableOf,
  textFile,
  whenInWords,
  type Packed,
} from '../archive';
import type { CaseRecord } from '../applications';
import {
  bookingSection,
  matterFolders,
  matterSection,
  orderSection,
  safetySection,
  signInSection,
  useSection,
} from './copy-sections';
import { agreementSection, movesOf, reminderSection, transferSection } from './copy-moves';
import type { KeptCertificate, OwnDataParts } from './own-data-parts';
import { listLooks } from './queries/list-looks';
import { listUses } from './queries/list-uses';

/** Everything of a member, from the rooms that keep it. Throws OutsideError where the ledger is silent. */
async function gather(parts: OwnDataParts, userId: string) {
  const person = await parts.members.getPerson(userId);
  const ledger = await parts.ledger.getMember(person.memberNo);
  const [orders, bookings, matters, safety, signIns, moves] = await Promise.all([
    parts.ordersOf(userId),
    parts.bookingsOf(userId),
    parts.mattersOf(userId),
    parts.safetyOf(userId),
    parts.signInsOf(userId),
    movesOf(parts, userId),
  ]);
  const ownWays = { orders, bookings, matters: await matterFolders(parts, matters), safety, signIns, moves };
  const [kept, cases, certificates, messages, looks, uses, mandates, books] = await Promise.all([
    parts.members.listKept(userId),
    parts.casesOf(userId),
    parts.certificatesOf(userId),
    parts.messagesOf(userId),
    listLooks(parts, userId),
    listUses(parts, userId),
    parts.mandatesOf(userId),
    Promise.all(
      ledger.accounts.map(async ({ accountNo, employerName }) => ({
        accountNo,
        employerName,
        entries: await readBook(parts.ledger, accountNo),
      })),
    ),
  ]);
  return { person, ledger, kept, cases, certificates, messages, looks, uses, mandates, books, ...ownWays };
}
type Gathered = Awaited<ReturnType<typeof gather>>;

/** The files of the folder, the index first; a person reads the pages, a machine the JSON beside them. */
export async function copyFiles(parts: OwnDataParts, userId: string): Promise<Packed[]> {
  const all = await gather(parts, userId);
  const inFolders = await caseFiles(parts, all.cases);
  const certificates = certificateFiles(all.certificates);
  const { openid: _ours, consentReference: _too, ...person } = all.person;
  const json = (name: string, value: unknown) => textFile(`json/${name}.json`, canonicalJson(value));
  return [
    textFile('index.html', indexOf(all, inFolders, parts.clock.now())),
    json('person', { ...person, cards: all.kept.cards, consents: all.kept.consents }),
    json('accounts', all.ledger),
    json('entries', all.books),
    json('messages', all.messages),
    json('security', all.kept.securityEvents),
    json('staff-looks', all.looks),
    json('data-uses', all.uses),
    json('mandates', all.mandates),
    json(
      'certificates',
      all.certificates.map(({ view }) => view),
    ),
    json('standing-orders', all.orders),
    json('bookings', all.bookings),
    json('transfers', all.moves.transfers),
    json('flexible', all.moves.agreements),
    json('reminders', all.moves.reminders),
    json(
      'matters',
      all.matters.map(({ view }) => view),
    ),
    json('safety', all.safety),
    json('sign-ins', all.signIns),
    json('drafts', all.cases.filter(isDraft).map(draftOf)),
    ...certificates,
    ...all.matters.flatMap(({ files }) => files),
    ...inFolders.flatMap(({ files }) => files),
  ];
}

const isDraft = ({ receiptNumber }: CaseRecord) => receiptNumber === null;
const draftOf = ({ itemName, answers, createdAt }: CaseRecord) => ({ itemName, answers, createdAt });

interface CaseFolder {
  words: string;
  index: string;
  files: Packed[];
}

async function caseFiles(
  { packageFilesOf }: OwnDataParts,
  cases: readonly CaseRecord[],
): Promise<CaseFolder[]> {
  const handedIn = cases.filter((record) => !isDraft(record));
  return Promise.all(
    handedIn.map(async (record, place) => {
      const folder = `cases/${numberedName(place + 1, record.itemName, record.receiptNumber ?? '')}/`;
      const files = await packageFilesOf(record);
      const words = `${record.itemName} ${record.receiptNumber ?? ''}`;
      const within = files.map((file) => ({ ...file, path: folder + file.path }));
      return { words, index: `${folder}index.html`, files: within };
    }),
  );
}

const certificateFiles = (certificates: readonly KeptCertificate[]): Packed[] =>
  certificates.flatMap(({ file }) => (file === null ? [] : [file]));

function indexOf(all: Gathered, folders: readonly CaseFolder[], now: Date): string {
  return page('关于您的个人信息', [
    ['这是什么', about(now)],
    ['您本人', personSection(all)],
    ['公积金账户', accountSection(all)],
    ['账户明细', entrySection(all)],
    [
      '办过的业务',
      folders.length === 0 ? '<p>没有。</p>' : listOf(folders.map((one) => linkTo(one.index, one.words))),
    ],
    [
      '没有提交的申请',
      tableOf(
        ['业务', '开始填写'],
        all.cases.filter(isDraft).map((one) => [one.itemName, whenInWords(one.createdAt.toISOString())]),
      ),
    ],
    ['约定提取', orderSection(all.orders)],
    ['窗口预约', bookingSection(all.bookings)],
    ['异地转移', transferSection(all.moves.transfers)],
    ['灵活就业缴存', agreementSection(all.moves.agreements)],
    ['到日提醒', reminderSection(all.moves.reminders)],
    ['反映', matterSection(all.matters)],
    ['证明和对账单', certificateSection(all)],
    ['委托', mandateSection(all)],
    ['谁看过', looksSection(all.looks)],
    ['共享数据使用记录', useSection(all.uses)],
    [
      '发给您的消息',
      tableOf(
        ['时间', '标题', '内容'],
        all.messages.map((one) => [whenInWords(one.sentAt), one.title, one.body]),
      ),
    ],
    ['账户安全', safetySection(all.safety)],
    ['现在登录着的', signInSection(all.signIns)],
    [
      '安全记录',
      tableOf(
        ['时间', '什么事', '在哪里'],
        all.kept.securityEvents.map((one) => [whenInWords(one.at), one.words, one.where]),
      ),
    ],
    [
      '同意过的事',
      tableOf(
        ['时间', '同意什么'],
        all.kept.consents.map((one) => [
          whenInWords(one.givenAt.toISOString()),
          consentWords[one.purpose] ?? one.purpose,
        ]),
      ),
    ],
  ]);
}

const listOf = (items: readonly string[]) => `<ol>${items.map((item) => `<li>${item}</li>`).join('\n')}</ol>`;

const consentWords: Record<string, string> = {
  'identity-check': '向公安部门核对您的身份',
  'sensitive-facts': '为一件业务查询健康方面的信息',
  'family-facts': '为家人的一件业务查询您的信息',
  estate: '办理继承',
};

const about = (now: Date) =>
  `<p>这个文件夹里是公积金中心的这套系统里关于您的全部信息，整理于 ${whenInWords(now.toISOString())}。` +
  `下面是给人看的；同样的内容在 json 文件夹里，给程序读。里面有完整的证件号码和银行卡号，请保管好，不要发给不认识的人。</p>` +
  `<p>有不对的，可以要求更正；有疑问，请拨打 12329。</p>`;

function personSection({ person, kept }: Gathered): string {
  const { kind, number } = person.document;
  const rows = rowsOf([
    ['姓名', person.name],
    ['证件', `${identityDocumentWords[kind]} ${number}`],
    ['手机号', person.phone],
    ['职工账号', person.memberNo],
    ['大字版', person.elderMode ? '打开' : '没有打开'],
  ]);
  const cards = kept.cards.map((card) => [
    card.bankName,
    card.number,
    whenInWords(card.addedAt.toISOString()),
  ]);
  return `<table>${rows}</table>${tableOf(['银行', '卡号', '添加'], cards)}`;
}

const accountSection = ({ ledger }: Gathered) =>
  tableOf(
    ['单位', '个人账号', '开户', '余额', '每月缴存'],
    ledger.accounts.map((one) => [
      one.employerName,
      one.accountNo,
      dayOnPaper(one.openedOn),
      yuan(one.balanceFen),
      yuan(one.monthlyDepositFen),
    ]),
  );

const entrySection = ({ books }: Gathered) =>
  books
    .map(({ accountNo, entries }) => {
      const rows = entries.map((one) => [
        dayOnPaper(one.postedOn),
        entryKindWords[one.kind],
        one.summary,
        yuan(one.amountFen),
        yuan(one.balanceFen),
      ]);
      return `<h3>${accountNo}</h3>${tableOf(['日期', '种类', '摘要', '金额', '余额'], rows)}`;
    })
    .join('\n');

function certificateSection({ certificates }: Gathered): string {
  if (certificates.length === 0) return '<p>没有。</p>';
  return listOf(
    certificates.map(({ view, file }) => {
      const words = `${view.title}，${timeInWords(view.askedAt)} 申请`;
      return file === null ? `${words}，没有开成` : linkTo(file.path, words);
    }),
  );
}

const mandateSection = ({ mandates }: Gathered) =>
  tableOf(
    ['签名', '和谁', '写了什么', '现在', '办过什么'],
    mandates.map(({ side, otherName, says, state, signedAt, acts }) => [
      whenInWords(signedAt.toISOString()),
      side === 'principal' ? `委托 ${otherName}` : `受 ${otherName} 委托`,
      says,
      state,
      acts.map(({ at, words }) => `${whenInWords(at.toISOString())} ${words}`).join('；'),
    ]),
  );

const looksSection = (looks: readonly StaffLook[]) =>
  tableOf(
    ['最后一次', '当天几次', '哪里的什么岗位', '看了什么', '哪一件', '理由'],
    looks.map(({ at, times, who, what, about: which, why }) => [
      whenInWords(at),
      String(times),
      who,
      what,
      which,
      why ?? '办理业务',
    ]),
  );
