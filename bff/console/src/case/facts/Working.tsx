import { yuan, type Eligibility } from '@gjj/shared-types';

/** How the amount was worked out; the line that sets the limit is marked in words. */
export function Working({ steps }: { steps: Eligibility['working'] }) {
  if (steps.length === 0) return null;
  return (
    <table className="working">
      <caption>金额怎么算的</caption>
      <tbody>
        {steps.map((step) => (
          <tr key={step.label} className={step.binding ? 'binding' : ''}>
            <th scope="row">
              {step.label}
              {step.binding && <span className="quiet">（以此为准）</span>}
            </th>
            <td>{yuan(step.amountFen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
