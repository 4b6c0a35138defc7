import { aboutData } from '@/copy/about-data';
import { Card, Section } from '@/ui/Card';
import { PageFrame } from '@/ui/PageFrame';

export default function DataPage() {
  return (
    <PageFrame title="关于您的数据">
      {aboutData.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Card>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </Card>
        </Section>
      ))}
    </PageFrame>
  );
}
