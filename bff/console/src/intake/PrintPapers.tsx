import { staffEndpoints, type IntakeCase } from '@gjj/shared-types';
import { callForBytes } from '../api/call';
import { PrintButton } from '../print/PrintButton';

interface Props {
  caseId: IntakeCase['caseId'];
  ready?: () => Promise<boolean>;
}

/** 收件凭证: for signature before the hand-in, with its number after it. */
export function PrintReceipt({ caseId, ...rest }: Props) {
  return (
    <PrintButton
      words="打印收件凭证"
      fetchPaper={(size) =>
        callForBytes(staffEndpoints.printReceipt, { params: { caseId }, query: { size } })
      }
      {...rest}
    />
  );
}

/** What is still missing, to take home. */
export function PrintMissing({ caseId, ...rest }: Props) {
  return (
    <PrintButton
      words="打印还缺的材料"
      fetchPaper={(size) =>
        callForBytes(staffEndpoints.printIntakeMaterials, { params: { caseId }, query: { size } })
      }
      {...rest}
    />
  );
}
