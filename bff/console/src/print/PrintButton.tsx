import { PrinterOutlined } from '@ant-design/icons';
import type { PaperSize } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { FailureNote } from '../look/FailureNote';
import { openPrintDialog } from './open-print-dialog';
import { usePaperSize } from './paper-size';

interface Props {
  words: string;
  /** Where `words` alone do not say of what. */
  label?: string;
  fetchPaper: (size: PaperSize) => Promise<Blob>;
  /** Asked first; false: nothing is to be printed now. */
  ready?: () => Promise<boolean>;
}

/** Prints one paper, on what is chosen at this desk. */
export function PrintButton({ words, label, fetchPaper, ready }: Props) {
  const size = usePaperSize();
  const print = useMutation({
    mutationFn: async () => {
      if (ready !== undefined && !(await ready())) return;
      openPrintDialog(await fetchPaper(size));
    },
  });
  return (
    <>
      <Button
        icon={<PrinterOutlined />}
        aria-label={label ?? words}
        loading={print.isPending}
        onClick={() => print.mutate()}
      >
        {words}
      </Button>
      {print.isError && <FailureNote error={print.error} />}
    </>
  );
}
