import { yuan, type ListView } from '@gjj/shared-types';
import { ScrollRegion } from '../look/ScrollRegion';
import './units.css';

/** A list of people (清册), masked; long ones scroll by themselves. */
export function PeopleTable({ list }: { list: ListView }) {
  const money = list.columns.filter(({ key, kind }) => kind === 'money' && key !== 'baseFen');
  return (
    <>
      <p>
        清册 <strong>{list.rows.length}</strong> 人
        {money.map(({ key, title }) => (
          <span key={key} className="quiet">
            {' '}
            {title}合计 <span className="numbers">{yuan(list.totals[key] ?? 0)}</span>
          </span>
        ))}
      </p>
      <ScrollRegion className="people-sheet" label="清册里的人">
        <table>
          <thead>
            <tr>
              <th scope="col">行</th>
              {list.columns.map(({ key, title, kind }) => (
                <th key={key} scope="col" className={kind === 'money' ? 'people-sum' : ''}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map(({ line, cells }) => (
              <tr key={line}>
                <td className="quiet numbers">{line}</td>
                {list.columns.map(({ key, kind }, index) => (
                  <td key={key} className={kind === 'money' ? 'people-sum numbers' : 'numbers'}>
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
