import { evidenceCode, timeInWords, type MemberCase } from '@gjj/shared-types';
import { DocumentLine } from '@/features/documents/DocumentLine';
import { ofCase } from '@/features/documents/file-place';
import { ChannelList } from '@/features/messages/ChannelList';
import { Card, Section } from '@/ui/Card';
import { Pair } from '@/ui/Pair';

export function FrozenAnswers({ found }: { found: MemberCase }) {
  if (found.frozenAnswers.length === 0) return null;
  return (
    <Section title="您提交的内容">
      <Card>
        {found.frozenAnswers.map((one) => (
          <Pair key={one.key} name={one.question}>
            {one.answer}
          </Pair>
        ))}
      </Card>
    </Section>
  );
}

export function CaseDocuments({ found }: { found: MemberCase }) {
  const own = found.documents.filter(({ materialCode }) => materialCode !== evidenceCode);
  if (own.length === 0) return null;
  return (
    <Section title="您上传的材料">
      <div className="stack">
        {own.map((document) => (
          <Card key={document.documentId}>
            <div className="strong">
              {found.materials.find(({ code }) => code === document.materialCode)?.name ?? '材料'}
            </div>
            <DocumentLine owner={ofCase(found.caseId)} document={document} open={false} />
          </Card>
        ))}
      </div>
    </Section>
  );
}

export function CaseMessages({ found }: { found: MemberCase }) {
  if (found.messages.length === 0) return null;
  return (
    <Section title="发给您的消息">
      <Card>
        {found.messages.map((message) => (
          <div key={message.messageId} className="stack-tight">
            <div className="strong">{message.title}</div>
            <div className="secondary numeric">{timeInWords(message.sentAt)}</div>
            <ChannelList channels={message.channels} />
          </div>
        ))}
      </Card>
    </Section>
  );
}

/** Whoever opened the member's full data, and why (个人信息保护法 art. 44). */
export function Reveals({ found }: { found: MemberCase }) {
  return (
    <Section title="谁看过您的完整信息">
      <Card>
        {found.reveals.length === 0 && <div>没有人看过。工作人员平时看到的是隐去一部分的信息。</div>}
        {found.reveals.map((reveal) => (
          <div key={reveal.at}>
            <div>{reveal.reason}</div>
            <div className="secondary numeric">
              {timeInWords(reveal.at)} · {reveal.by}
            </div>
          </div>
        ))}
      </Card>
    </Section>
  );
}
