import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
} from '@ant-design/icons';
import type { Tone } from '@gjj/shared-types';
import type { ComponentType, ReactNode } from 'react';

const icons: Record<Tone, ComponentType<{ 'aria-hidden': boolean }>> = {
  neutral: MinusCircleOutlined,
  waiting: ClockCircleOutlined,
  action: ExclamationCircleOutlined,
  good: CheckCircleOutlined,
  bad: CloseCircleOutlined,
};

/** A word with an icon on a tint: colour never carries the meaning alone. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <span className={`tag ${tone}`}>
      <Icon aria-hidden />
      {children}
    </span>
  );
}
