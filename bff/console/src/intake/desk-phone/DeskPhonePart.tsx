import type { DeskPhone, IntakeCase } from '@gjj/shared-types';
import { Button, QRCode } from 'antd';
import { FailureNote } from '../../look/FailureNote';
import { Tag } from '../../look/Tag';
import type { Intake } from '../use-intake';
import { useDeskPhone } from './use-desk-phone';
import './desk-phone-part.css';

interface Props {
  shown: IntakeCase;
  intake: Intake;
}

function spanInWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} 秒`;
  return rest === 0 ? `${minutes} 分钟` : `${minutes} 分 ${rest} 秒`;
}

function standingInWords({ joined, codeSecondsLeft, secondsLeft }: DeskPhone, pageCount: number): string {
  if (joined) return `还能拍 ${spanInWords(secondsLeft)}，收到 ${pageCount} 页。`;
  if (codeSecondsLeft > 0)
    return `请用手机扫码，${spanInWords(codeSecondsLeft)}内有效，只能用一次。连上以后可以拍 ${spanInWords(secondsLeft)}。`;
  return '二维码没有人扫，已经过期。';
}

/** A demo's address leads nowhere from another machine. */
function onlyHere(link: string): boolean {
  return ['127.0.0.1', 'localhost'].includes(new URL(link).hostname);
}

/** Until a phone has taken it; its fragment is the code, which appears nowhere else. */
function Code({ link, expired }: { link: string; expired: boolean }) {
  return (
    <figure className="desk-phone-code">
      <QRCode
        aria-label="给手机扫的二维码"
        type="svg"
        value={link}
        size={176}
        status={expired ? 'expired' : 'active'}
      />
      {!expired && (
        <figcaption className="quiet">
          扫不了，就在手机上打开
          <br />
          <span className="desk-phone-link">{link}</span>
          {onlyHere(link) && (
            <>
              <br />
              演示用的地址，只有这台电脑打得开。
            </>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** How it stands, in words and as a code to scan. */
function Standing({ watch, open }: ReturnType<typeof useDeskPhone>) {
  const phone = watch.data?.phone ?? null;
  const link = open.data?.link ?? null;
  const over = phone === null && link !== null && !watch.isFetching;
  return (
    <>
      <output>
        {phone !== null && standingInWords(phone, watch.data?.pages.length ?? 0)}
        {over && '用手机拍已经结束，收到的都在下面。'}
      </output>
      {phone !== null && !phone.joined && link !== null && (
        <Code link={link} expired={phone.codeSecondsLeft === 0} />
      )}
    </>
  );
}

/** 用手机拍: a code on this screen, and what the phone that took it sends. */
export function DeskPhonePart({ shown, intake }: Props) {
  const desk = useDeskPhone(shown.caseId, intake);
  const { watch, open, end } = desk;
  const phone = watch.data?.phone ?? null;
  return (
    <div className="desk-phone">
      <div className="intake-line">
        <Button loading={open.isPending} onClick={() => open.mutate()}>
          {phone === null ? '用手机拍' : '换一个二维码'}
        </Button>
        {phone !== null && (
          <Button loading={end.isPending} onClick={() => end.mutate()}>
            不用手机拍了
          </Button>
        )}
        {phone?.joined === true && <Tag tone="good">手机已连上</Tag>}
      </div>
      <Standing {...desk} />
      {open.isError && <FailureNote error={open.error} />}
      {end.isError && <FailureNote error={end.error} />}
      {watch.isError && <FailureNote error={watch.error} onRetry={() => void watch.refetch()} />}
    </div>
  );
}
