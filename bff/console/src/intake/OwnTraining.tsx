import { staffEndpoints } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router-dom';
import { call } from '../api/call';
import { itemAddress } from '../catalogue/catalogue-address';
import { dateInWords } from '../catalogue/day-words';

/** Items whose rules have changed since the clerk was trained on them; a failure here keeps nobody from working. */
export function OwnTraining() {
  const training = useQuery({
    queryKey: ['own-training'],
    queryFn: () => call(staffEndpoints.getOwnTraining, {}),
    staleTime: 10 * 60_000,
  });
  const due = training.data?.due ?? [];
  if (due.length === 0) return null;
  const lines = due.map(({ itemCode, itemName, changedOn, trainedOn }) => (
    <li key={itemCode}>
      <Link to={itemAddress(itemCode)}>
        {itemCode} {itemName}
      </Link>
      的规则 {dateInWords(changedOn)} 变了，您上次培训是 {dateInWords(trainedOn)}。
    </li>
  ));
  return (
    <Alert
      type="warning"
      showIcon
      role="note"
      title="有业务的规则变了，收件前请先看新规则"
      description={<ul className="intake-notes">{lines}</ul>}
    />
  );
}
