/**
 * One walk, in a process of its own, as a mini-program speaks to globals:
 * `node --import tsx scripts/weapp-test/phone/main.ts <name of the walk> <BFF> <WeChat>`. Ends with 1 when it fails.
 */
import { readPeople } from '../../simulators/people/read-people';
import { Complaints } from './complaints';
import { Member } from './member';
import { Phone } from './phone';
import { writeSums } from './sums';
import { WechatAccount } from './wechat-account';
import type { Walk } from './walks/walk';
import { walks } from './walks/walks';

const [name = '', bffUrl = '', wechatUrl = ''] = process.argv.slice(2);
const walk = (walks as Readonly<Record<string, Walk>>)[name];
const person = readPeople().find((one) => one.name === walk?.who);
if (walk === undefined || person === undefined) throw new Error(`there is no walk “${name}”`);

const complaints = new Complaints();
complaints.listen();
const account = new WechatAccount(wechatUrl, person.key);
const phone = new Phone(account, bffUrl);
const faults: string[] = [];
try {
  await walk.go({ member: new Member(phone, person), account, bffUrl });
} catch (error) {
  faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
faults.push(...complaints.heard, ...phone.sent.faults);
process.stdout.write(writeSums(phone.sent.sums));
process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
// The mini-program's own timers go on for ever, as on a phone.
process.exit(faults.length === 0 ? 0 : 1);
