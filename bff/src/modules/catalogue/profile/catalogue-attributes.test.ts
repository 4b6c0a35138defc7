import { SpoiledCentre } from '../testing/spoiled-centre';
import { Catalogue, explainItem, onlyVersion } from '../index';

const boat = 'items/ROW01-rowing-boat.yaml';
const today = '2026-11-22';

let centre: SpoiledCentre;
beforeEach(async () => {
  centre = await SpoiledCentre.copy('centres-for-tests/boats');
});
afterEach(() => centre.remove());

const add = (lines: string, file = boat) => centre.replace(file, 'code: ROW01\n', `code: ROW01\n${lines}\n`);
const toCentre = (lines: string) => centre.replace('centre.yaml', 'code: boats\n', `code: boats\n${lines}\n`);
const catalogue = async () => new Catalogue(onlyVersion(await centre.load()), () => today);
const messages = async () =>
  (await centre.problems()).map(({ file, path, message }) => ({ file, path, message }));
const explained = async (key: string) =>
  explainItem(await centre.load(), 'ROW01', today)!
    .sections.filter((section) => section.key === key)
    .flatMap(({ lines }) => lines.flatMap(({ text, below }) => [text, ...below]));

describe('what an item says besides its rules', () => {
  it('has the centre’s term, flow and attributes where it says nothing', async () => {
    const item = (await catalogue()).getItem('ROW01');
    expect(item).toMatchObject({
      decisionLimit: { length: 3, unit: 'working-days' },
      steps: ['接件', '受理', '审批', '送达'],
      handling: null,
      owner: null,
      notices: [],
      subItems: [],
    });
  });

  it('is decided within its own time, from the day on which that holds', async () => {
    await add(`decisionLimit:
  - { length: 2, unit: working-days, effectiveTo: 2026-11-21, source: lake-rules }
  - { length: 1, unit: working-days, effectiveFrom: 2026-11-22, source: lake-rules }`);
    const standing = await catalogue();
    expect(standing.termOf('decision', 'ROW01')).toMatchObject({ length: 1, unit: 'working-days' });
    expect(standing.on('2026-11-21').termOf('decision', 'ROW01').length).toBe(2);
    expect(standing.termOf('decision', 'FUND01')).toMatchObject({ length: 3, unit: 'working-days' });
    expect(standing.termOf('acceptance', 'ROW01')).toEqual(standing.termOf('acceptance'));
    expect(await explained('time')).toEqual(['受理后 1 个工作日内答复']);
  });

  it('goes its own way only where it differs from the centre', async () => {
    await add('flow: { approvalLevels: [码头长, 湖长], steps: [接件, 审批], source: lake-rules }');
    const standing = await catalogue();
    expect(standing.flowOf('ROW01')).toMatchObject({
      approvalLevels: ['码头长', '湖长'],
      steps: ['接件', '审批'],
      handling: 'home-district',
      fourEyes: true,
    });
    expect(standing.flowOf('FUND01').approvalLevels).toEqual(['审批']);
    expect(await explained('flow')).toEqual(['接件 → 审批', '审批：码头长 → 湖长']);
  });

  it('tells notices, owner, codes and the rows of the published table', async () => {
    await add(`owner: { name: 码头科, phone: 000-0000001, source: lake-rules }
stateCode: '99'
notices: [{ code: no-storm, says: 刮大风不借, source: lake-rules }]
publishedAs: [{ number: 7, code: QT01, main: 借船, name: 借小船（本人）, source: lake-rules }]`);
    const item = (await catalogue()).getItem('ROW01');
    expect(item).toMatchObject({
      owner: { name: '码头科', phone: '000-0000001' },
      centreCode: 'QT01',
      notices: ['刮大风不借'],
      publishedAs: [{ number: 7, code: 'QT01', main: '借船', name: '借小船（本人）' }],
    });
    expect(await explained('notices')).toEqual(['刮大风不借']);
    expect(await explained('listing')).toEqual([
      '中心的目录里这样写',
      '事项类型：其他',
      '行使层级：湖级',
      '通办范围：本湖',
      '责任单位：码头科 000-0000001',
      '国标原因代码：99',
      '公布的目录：第 7 项 QT01 借船：借小船（本人）',
    ]);
  });

  it('tells which materials may come later or be promised, and what follows', async () => {
    await centre.replace(
      boat,
      'materials:\n',
      `materials:
  - code: swimming-badge
    name: 游泳证
    why: 证明会游泳
    example: 正面
    later: { within: { length: 10, unit: working-days }, sanction: 不补交的退船, source: lake-rules }
    promise: { says: 我会游泳, sanction: 不实的一年不借, source: lake-rules }
    source: lake-rules
`,
    );
    const badge = (await catalogue())
      .getItem('ROW01')
      .materials.find(({ code }) => code === 'swimming-badge');
    expect(badge).toMatchObject({
      later: { within: { length: 10, unit: 'working-days' }, sanction: '不补交的退船' },
      promise: { says: '我会游泳', sanction: '不实的一年不借' },
    });
    expect(await explained('materials')).toEqual(
      expect.arrayContaining([
        '暂时没有的可以后补：10 个工作日内交齐；不补交的退船',
        '可以用书面承诺代替：我会游泳；不实的一年不借',
      ]),
    );
  });
});

describe('a bundle', () => {
  const bundle = (item: string) =>
    add(`subItems:
  - { name: 借钓竿, body: 渔业所, source: lake-rules }
  - { name: 取回湖金, body: 划船中心, ${item} source: lake-rules }`);

  it('lists its own items and requests to other bodies', async () => {
    await bundle('item: FUND01,');
    expect((await catalogue()).getItem('ROW01').subItems).toEqual([
      { name: '借钓竿', body: '渔业所', itemCode: null },
      { name: '取回湖金', body: '划船中心', itemCode: 'FUND01' },
    ]);
    expect(await explained('sub-items')).toEqual([
      '借钓竿：渔业所（转请办理）',
      '取回湖金：划船中心（本中心 FUND01）',
    ]);
  });

  it.each([
    ['an item that is not there', 'item: FUND99,', 'no item FUND99 in this centre'],
    ['itself', 'item: ROW01,', 'ROW01 is the bundle itself'],
    [
      'an item that has ended by then',
      'item: FUND01, effectiveFrom: 2020-01-01, effectiveTo: 2020-12-31,',
      'FUND01 is not in force while the bundle is',
    ],
  ])('may not name %s', async (_, item, message) => {
    await bundle(item);
    expect(await messages()).toEqual([{ file: boat, path: 'subItems.1.item', message }]);
  });
});

describe('a bundle that runs', () => {
  const rod = 'code: rod, within: { length: 2, unit: working-days }, onNo: stops-all, source: lake-rules';
  const gold = 'code: gold, within: { length: 1, unit: working-days }, onNo: noted, source: lake-rules';
  const run = (more: { rod?: string; gold?: string; run?: string } = {}) =>
    add(`bundleRun:
  starts: [app]
  lead: 渔业所
  within: { length: 5, unit: working-days }
  escalateAfterDays: 2
  source: lake-rules
  questions:
    - { key: rodLength, label: 鱼竿多长, kind: choice, options: [{ value: long, label: 长 }] }
  ${more.run ?? ''}
subItems:
  - name: 借钓竿
    body: 渔业所
    source: lake-rules
    part: { ${rod}, gives: { person: [name], answers: [rodLength] }, answersWith: { fields: [{ key: number, label: 竿号, kind: text }] }${more.rod ?? ''} }
  - name: 取回湖金
    body: 划船中心
    item: FUND01
    source: lake-rules
    part: { ${gold}, after: [rod]${more.gold ?? ', gives: { results: [rod.number] }'} }`);

  it('says in words what each is given, what comes first, and what a no means', async () => {
    await run({ gold: ', byItself: true' });
    expect(await explained('sub-items')).toEqual([
      '借钓竿：渔业所（转请办理）',
      ...['给它：姓名、鱼竿多长', '它答复：竿号', '2 个工作日内答复；不同意的，整件事停下'],
      '取回湖金：划船中心（本中心 FUND01）',
      ...['先要办好：借钓竿', '轮到它就自己办，只问本人一次同意'],
      '1 个工作日内答复；不同意的，只记下，其他的照办',
    ]);
  });

  it.each<[string, Parameters<typeof run>[0], string, string]>([
    ['that waits for itself', { rod: ', after: [gold]' }, 'subItems.0.part.after', 'rod waits for itself'],
    [
      'after one that is not there',
      { rod: ', after: [reel]' },
      'subItems.0.part.after',
      'no part reel in this bundle',
    ],
    [
      'given what nobody asks',
      { gold: ', gives: { answers: [bait] }' },
      'subItems.1.part.gives.answers',
      'no question bait in this bundle',
    ],
    [
      'given no such material',
      { gold: ', gives: { materials: [bait] }' },
      'subItems.1.part.gives.materials',
      'no material bait in this bundle',
    ],
    [
      'given what nobody answers',
      { gold: ', gives: { results: [rod.weight] }' },
      'subItems.1.part.gives.results',
      'no earlier result rod.weight in this bundle',
    ],
    [
      'only for an answer that nobody gives',
      { gold: ', onlyIf: { question: rodLength, is: [short] }' },
      'subItems.1.part.onlyIf.is',
      'nobody can answer rodLength with short',
    ],
    [
      'of another body that opens by itself',
      { rod: ', byItself: true' },
      'subItems.0.part.byItself',
      'only an item of this centre opens by itself',
    ],
    [
      'of this centre that answers otherwise than by letters',
      { gold: ', answersWith: { document: 收据 }' },
      'subItems.1.part.answersWith',
      'an item of this centre answers with its own letters',
    ],
  ])('has no part %s', async (_, more, path, message) => {
    await run(more);
    const found = await messages();
    expect(found).toContainEqual({ file: boat, path, message });
  });

  it('asks nothing for nobody, is led by one of its bodies, and has each part once', async () => {
    await run();
    await centre.replace(boat, 'lead: 渔业所', 'lead: 水务所');
    await centre.replace(boat, ', answers: [rodLength]', '');
    await centre.replace(boat, 'code: gold', 'code: rod');
    expect((await messages()).map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'no part is of the body 水务所, which leads',
        'asks for rodLength, which no part is given',
        'the part rod is there twice',
      ]),
    );
  });
});

describe('windows', () => {
  const first = 'hours: 每天 8:00–18:00,\n      source';

  it('say when they are there at weekends, and that they only receive', async () => {
    await centre.replace(
      'centre.yaml',
      first,
      'hours: 周一至周五,\n      weekendDuty: { hours: 周六 9:00–12:00, source: lake-rules },\n      receivesOnly: true,\n      source',
    );
    expect((await catalogue()).centre.windows[0]).toMatchObject({
      weekendHours: '周六 9:00–12:00',
      receivesOnly: true,
    });
  });

  it('that receive for the centre need somebody to ask and a way for the paper', async () => {
    await centre.replace('flow.yaml', 'fourEyes: true', 'fourEyes: true\nreceivedElsewhere: true');
    expect((await messages()).map(({ message }) => message)).toEqual([
      'cases are received elsewhere, but a flow has no formCheck',
      'cases are received elsewhere, but a flow has no passOnWithin',
      'cases are received elsewhere, but no window says receivesOnly',
      'cases are received elsewhere, but there is no windowContact',
      'cases are received elsewhere, but there is no windowPaper',
    ]);
  });

  it('are not reminded of paper that is gone', async () => {
    await toCentre(
      'windowPaper: { keptFor: { length: 1, unit: months }, collected: 定期收取, remindAfterDays: [20, 29], source: lake-rules }',
    );
    expect(await messages()).toEqual([
      {
        file: 'centre.yaml',
        path: 'windowPaper.remindAfterDays.1',
        message: 'day 29 comes after the paper is gone',
      },
    ]);
  });
});

describe('times of attributes', () => {
  it('may not overlap', async () => {
    await add(`notices:
  - { code: storm, says: 刮大风不借, effectiveTo: 2026-12-01, source: lake-rules }
  - { code: storm, says: 刮风不借, effectiveFrom: 2026-12-01, source: lake-rules }`);
    expect(await messages()).toEqual([
      {
        file: boat,
        path: 'notices.1',
        message: 'storm overlaps the version from the beginning to 2026-12-01; end that one the day before',
      },
    ]);
  });
});
