import { Button } from 'antd';
import { searchOf, type QueueFilters } from './queue-filters';

export function QueueEmpty({ filters, onClear }: { filters: QueueFilters; onClear: () => void }) {
  if (searchOf(filters) === '')
    return (
      <div className="empty">
        <strong>没有等您办的业务</strong>
        <span className="quiet">有新的会自动出现在这里，不用刷新。</span>
      </div>
    );
  return (
    <div className="empty">
      <strong>这样筛选没有结果</strong>
      <span className="quiet">换一个条件，或看全部待办。</span>
      <Button onClick={onClear}>看全部待办</Button>
    </div>
  );
}
