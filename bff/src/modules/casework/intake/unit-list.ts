import { listBytesMost, type ListProblem } from '@gjj/shared-types';
import { Readable } from 'node:stream';
import type { FileAnswer } from '../../../http/define-route';
import { AppError } from '../../../platform/errors';
import { takeList, type CaseRecord, type ListRow, type StaffActor } from '../../applications';
import { listTemplate, readList, readWorkbook } from '../../lists';
import { askLedger } from './ask-ledger';
import type { IntakeParts } from './intake-parts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The list that the item asks for. @throws `intake.no-list` | `catalogue.item-not-found` */
function listFormOf({ desk }: IntakeParts, centreCode: string, itemCode: string) {
  const catalogue = desk.catalogueOf({ centreCode });
  const { name } = catalogue.getItem(itemCode);
  const form = catalogue.takenIn(itemCode)?.list;
  if (form === undefined) throw new AppError('intake.no-list');
  return { name, form };
}

/** 清册模板, for whoever will fill it in. */
export async function giveTemplate(
  parts: IntakeParts,
  { centreCode }: StaffActor,
  itemCode: string,
): Promise<FileAnswer> {
  if (centreCode === null) throw new AppError('access.forbidden');
  const { name, form } = listFormOf(parts, centreCode, itemCode);
  const bytes = await listTemplate(form);
  return {
    stream: Readable.from([bytes]),
    contentType: spreadsheet,
    sizeBytes: bytes.length,
    fileName: `${name}清册模板.xlsx`,
  };
}

/** Whole or not at all: what is wrong with cells first, then what the ledger says of the people. */
export async function takeUnitList(
  parts: IntakeParts,
  record: CaseRecord,
  bytes: Readable,
): Promise<{ record: CaseRecord; problems: ListProblem[] }> {
  const { operation } = record;
  const { form } = listFormOf(parts, record.centreCode, record.itemCode);
  if (operation === undefined) throw new AppError('intake.no-list');
  const reading = readList(await linesOf(await readWhole(bytes, listBytesMost)), form);
  if ('problems' in reading) return { record, problems: reading.problems };
  const { rows } = reading;
  const problems = await askLedger(() =>
    parts.operations.problemsOf({ ...record, operation }, record.answers, rows),
  );
  if (problems.length > 0) return { record, problems };
  return { record: await keep(parts, record, rows), problems };
}

function keep(parts: IntakeParts, record: CaseRecord, rows: readonly ListRow[]): Promise<CaseRecord> {
  return takeList(parts, record, { rows, version: record.version });
}

async function linesOf(bytes: Buffer) {
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    throw new AppError('intake.list-unreadable', { cause: error });
  }
}

/** The request is left open, so that a refusal can still be answered. @throws `request.too-large` as soon as it is */
async function readWhole(bytes: Readable, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new AppError('request.too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
