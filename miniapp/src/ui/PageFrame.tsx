import { useEffect, type CSSProperties, type ReactNode } from 'react';
import { useSettings } from '@/features/settings/settings';
import { fitTabBar } from '@/platform/tab-bar';
import { textScale } from '@/platform/text-scale';
import { classes } from './classes';
import { OfflineBar } from './OfflineBar';
import { PageContent } from './PageContent';
import { StepBar } from './StepBar';
import { TopBar } from './TopBar';
import './page-frame.css';

interface PageFrameProps {
  title: string;
  children: ReactNode;
  /** The one primary action, fixed above the safe area. */
  action?: ReactNode;
  /** 1 to 5: where in an application this is. */
  step?: number;
  /** A tab's page: nothing to go back to, the tab bar beneath. */
  tab?: boolean;
  onBack?: () => void;
}

/** What every page stands in: theme, bar at the top, content, the action below. */
export function PageFrame({ title, children, action, step, tab = false, onBack }: PageFrameProps) {
  const elder = useSettings((settings) => settings.elder);
  useEffect(() => fitTabBar(elder), [elder]);
  return (
    <div
      className={classes('theme page-frame', elder && 'theme-elder', tab && 'page-tab')}
      style={{ '--text-scale': textScale() } as CSSProperties}
    >
      <header className="page-head">
        <TopBar title={title} back={!tab} {...(onBack === undefined ? {} : { onBack })} />
        {step !== undefined && <StepBar step={step} />}
      </header>
      <PageContent>
        <OfflineBar />
        {children}
      </PageContent>
      {action !== undefined && <footer className="page-action stack">{action}</footer>}
    </div>
  );
}
