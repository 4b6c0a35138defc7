import { staffRoleWords, type revealBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { CaseDesk, CaseRecord, StaffActor } from '../../applications';
import type { SecurityLog } from '../ports';

const fieldWords = { name: '姓名', idNumber: '证件号码', phone: '手机号', cardNumber: '银行卡号' } as const;
type Field = keyof typeof fieldWords;

/** Of the person whom the case is about, or of one heir. */
function sealedField({ person, card, inheritance }: CaseRecord, field: Field, heirId?: string): string {
  const heir = inheritance?.heirs.find((one) => one.heirId === heirId);
  if (heirId !== undefined && heir === undefined) throw new AppError('intake.heir-not-found');
  const sealed = field === 'cardNumber' ? (heir ?? { card }).card?.number : (heir ?? person)[field];
  if (sealed == null) throw new AppError('request.invalid', { fields: { field: '这件业务还没有这一项' } });
  return sealed;
}

/** Opens one masked field for a reason; the trace is written before the value is handed out, and the member sees it. */
export async function reveal(
  parts: { desk: CaseDesk; sealer: Sealer; securityLog: SecurityLog },
  actor: StaffActor,
  record: CaseRecord,
  { field, heirId, reason }: z.output<typeof revealBody>,
): Promise<{ field: string; value: string }> {
  const sealed = sealedField(record, field, heirId);
  const { desk, securityLog, sealer } = parts;
  const at = desk.now;
  const trace = { at, staffId: actor.staffId, by: actor.name, field, reason };
  await desk.cases.append(record._id, { reveals: [trace] });
  const words = `工作人员查看了您的${fieldWords[field]}，理由：${reason}`;
  await securityLog.recordSecurityEvent(record.userId, words, `中心${staffRoleWords[actor.role]}人员`);
  return { field, value: sealer.open(sealed) };
}
