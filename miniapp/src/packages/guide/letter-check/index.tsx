import { CheckByCode } from '@/features/letter-check/CheckByCode';
import { CheckFile } from '@/features/letter-check/CheckFile';
import { usePageParam } from '@/platform/lifecycle';
import { PageFrame } from '@/ui/PageFrame';

/** 查验文书: for anybody who has a letter before them; the QR code on every letter leads here. */
export default function LetterCheckPage() {
  return (
    <PageFrame title="查验文书">
      <div className="stack-wide">
        <CheckByCode first={usePageParam('code')} />
        <CheckFile />
      </div>
    </PageFrame>
  );
}
