import {
  LeftOutlined,
  RightOutlined,
  RotateLeftOutlined,
  RotateRightOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { View, ViewCommand } from './viewer-model';

interface Props {
  /** Which file this is. */
  caption: string;
  view: View;
  pageCount: number;
  onCommand: (command: ViewCommand) => void;
}

export function ViewerTools({ caption, view, pageCount, onCommand }: Props) {
  const tool = (command: ViewCommand, words: string, icon: ReactNode, disabled = false) => (
    <Button
      type="text"
      size="small"
      aria-label={words}
      title={words}
      icon={icon}
      disabled={disabled}
      onClick={() => onCommand(command)}
    />
  );
  const percent = `${Math.round(view.zoom * 100)}%`;
  return (
    <div className="viewer-tools" role="toolbar" aria-label="看材料">
      {tool('out', '缩小', <ZoomOutOutlined />)}
      <Button
        type="text"
        size="small"
        aria-label={`适合宽度，现在 ${percent}`}
        onClick={() => onCommand('fit')}
      >
        {percent}
      </Button>
      {tool('in', '放大', <ZoomInOutlined />)}
      {tool('left', '向左转', <RotateLeftOutlined />)}
      {tool('right', '向右转', <RotateRightOutlined />)}
      <span className="hint viewer-caption">{caption}</span>
      <span className="viewer-pages">
        {tool('previous', '上一页', <LeftOutlined />, view.page <= 1)}
        <output className="numbers">
          第 {view.page} / {pageCount} 页
        </output>
        {tool('next', '下一页', <RightOutlined />, view.page >= pageCount)}
      </span>
    </div>
  );
}
