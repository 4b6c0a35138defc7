import { groupPaperNumber, staffEndpoints } from '@gjj/shared-types';
import { callForBytes } from '../api/call';
import { PrintButton } from '../print/PrintButton';

/** 封面 of one bundle. */
export function PrintCover({ number, words = '封面' }: { number: string; words?: string }) {
  return (
    <PrintButton
      words={words}
      label={`打印封面：${groupPaperNumber(number)}`}
      fetchPaper={(size) =>
        callForBytes(staffEndpoints.printBundleCover, { params: { bundleNumber: number }, query: { size } })
      }
    />
  );
}
