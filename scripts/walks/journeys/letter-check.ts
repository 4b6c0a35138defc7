import type { CaseLetterView } from '@gjj/shared-types';

import { same } from '../expect';
import type { Member } from '../faces/member';
import type { MemberScreen } from '../faces/member-screen';
import type { Stage } from '../stage/stage';

interface Shown {
  checkCode: string;
  bytes: Buffer;
}

/** What a member shows to a bank: the letter of a case, as the server gives it to them. */
export async function letterOf({ screen: { page } }: Member, title: string): Promise<Shown> {
  const read = async (path: string) => {
    const kept = await page.evaluate(() => localStorage.getItem('gjj:session') ?? '{}');
    const { data = '{}' } = JSON.parse(kept) as { data?: string };
    const { token } = JSON.parse(data) as { token: string };
    return page.request.get(path, { headers: { authorization: `Bearer ${token}` } });
  };
  const base = new URL(page.url()).origin;
  const { cases } = (await (await read(`${base}/api/v1/cases`)).json()) as { cases: { caseId: string }[] };
  for (;;) {
    const answer = await read(`${base}/api/v1/cases/${cases[0]!.caseId}/letters`);
    const { letters } = (await answer.json()) as { letters: CaseLetterView[] };
    const letter = letters.find((one) => one.title === title && one.file !== null);
    if (letter?.file) {
      const { letterId, file } = letter;
      const bytes = await (await read(`${base}/api/v1/letters/${letterId}/content`)).body();
      return { checkCode: file.checkCode, bytes };
    }
  }
}

/** Somebody without an account scans the code, compares, and checks a file that is genuine and one that is not. */
export async function strangerChecks(stage: Stage, member: Member): Promise<void> {
  const letter = await letterOf(member, '准予提取决定书');
  const { screen } = await stage.member(member.person.name);
  const { page } = screen;
  await page.goto(`${stage.demo.bffUrl}/check/${letter.checkCode}`);
  await screen.isAt('查验文书');
  await screen.sees('现在有效');
  await screen.sees('准予提取决定书');
  same(await screen.text(member.person.name).count(), 0);
  await screen.look('anybody: a letter that holds');
  await compares(screen, member.person.name);
  await checksFiles(screen, letter.bytes);
  await screen.type('查验码', '1234 5678 9012');
  await screen.press('查验');
  await screen.sees('没有查到这份文书');
  await screen.look('anybody: no such letter');
}

async function compares(screen: MemberScreen, name: string): Promise<void> {
  await screen.type('姓名（可不填）', name);
  await screen.type('金额（元）（可不填）', '1');
  await screen.press('核对');
  await screen.sees('姓名：一样');
  await screen.sees('金额：不一样');
  await screen.look('anybody: a letter compared');
}

async function checksFiles(screen: MemberScreen, bytes: Buffer): Promise<void> {
  const choose = async (buffer: Buffer) => {
    const choosing = screen.page.waitForEvent('filechooser');
    await screen.press('选 PDF 文件');
    await (await choosing).setFiles({ name: '决定书.pdf', mimeType: 'application/pdf', buffer });
  };
  await choose(bytes);
  await screen.sees('和中心出具的原件一模一样');
  const changed = Buffer.from(bytes);
  changed[Math.floor(changed.length / 2)]! ^= 1;
  await choose(changed);
  await screen.sees('不是中心发出的原件');
  await screen.look('anybody: a file that was changed');
}
