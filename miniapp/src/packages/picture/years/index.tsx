import { useMemo } from 'react';
import { yuan, type BookPicture } from '@gjj/shared-types';
import { call } from '@/api/call';
import { useServerData } from '@/api/server-data';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useSettings } from '@/features/settings/settings';
import { usePageParam } from '@/platform/lifecycle';
import { ChartPlace } from '@/platform/ChartPlace';
import { Card, Section } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { barsOf, lineOf } from '../chart/draw-chart';
import { Legend } from '../chart/Legend';
import { balanceLabel, balanceMarks, barMarks, flowLabel, kindsOf, rowsOf } from './picture-rows';
import { PayerTable, RowTable } from './RowTable';

const chartHeight = 220;

function Balance({ picture, year }: { picture: BookPicture; year: number | null }) {
  const elder = useSettings((settings) => settings.elder);
  const marks = useMemo(() => balanceMarks(picture, year), [picture, year]);
  const draw = useMemo(() => lineOf(marks, { elder, label: balanceLabel(year) }), [marks, elder, year]);
  const [first, last] = [marks[0], marks.at(-1)];
  const ends =
    first && last && `从${first.at}的 ${yuan(first.yuan * 100)} 到${last.at}的 ${yuan(last.yuan * 100)}`;
  return (
    <Section title="余额">
      <Card>
        <ChartPlace id="balance-chart" label={`余额走势图，${ends ?? ''}`} height={chartHeight} draw={draw} />
      </Card>
    </Section>
  );
}

function Flows({ picture, year }: { picture: BookPicture; year: number | null }) {
  const elder = useSettings((settings) => settings.elder);
  const rows = useMemo(() => rowsOf(picture, year), [picture, year]);
  const kinds = useMemo(() => kindsOf(rows), [rows]);
  const colours = useMemo(() => kinds.map(({ colour }) => colour), [kinds]);
  const draw = useMemo(
    () => barsOf(barMarks(rows, kinds), colours, { elder, label: flowLabel(year) }),
    [rows, kinds, colours, elder, year],
  );
  const each = year === null ? '每年' : '每月';
  return (
    <>
      <Section title={`${each}进出`}>
        <Card>
          <Legend kinds={kinds} />
          <ChartPlace
            id="flow-chart"
            label={`${each}缴存、利息和提取的柱状图，数字在下面`}
            height={chartHeight}
            draw={draw}
          />
        </Card>
      </Section>
      <Section title={`${each}的数字`}>
        <RowTable rows={rows} opens={year === null} />
      </Section>
    </>
  );
}

function Picture({ picture, year }: { picture: BookPicture; year: number | null }) {
  if (rowsOf(picture, year).length === 0)
    return <EmptyState icon="list" words="账上还没有明细，有了就能看图。" />;
  return (
    <div className="stack-wide">
      <Balance picture={picture} year={year} />
      <Flows picture={picture} year={year} />
      {year === null && picture.payers.length > 0 && (
        <Section title="哪个单位缴的">
          <PayerTable payers={picture.payers} />
        </Section>
      )}
    </div>
  );
}

function AskedPicture({ year }: { year: number | null }) {
  const query = useServerData<BookPicture>(['account-picture'], () => call('getBookPicture'));
  return <Loaded query={query}>{(picture) => <Picture picture={picture} year={year} />}</Loaded>;
}

/** All years, and each of them opens its months. */
export default function YearsPage() {
  const asked = Number(usePageParam('year'));
  const year = asked > 0 ? asked : null;
  return (
    <PageFrame title={year === null ? '看图' : `${year}年`}>
      <MemberOnly what="看到账户这些年的图">
        <AskedPicture year={year} />
      </MemberOnly>
    </PageFrame>
  );
}
