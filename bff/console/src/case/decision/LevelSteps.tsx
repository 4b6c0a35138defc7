import type { ApprovalStep } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { levelStandingWords, levelTones, signedInWords } from './level-words';

/** Where the eye goes: whose turn it is, or who refused. An icon says the rest, so that three offices fit the line. */
const saidAloud: readonly ApprovalStep['standing'][] = ['here', 'refused'];

/** 逐级审批 in one line: which offices have agreed and whose turn it is; below, who wrote what. */
export function LevelSteps({ steps }: { steps: readonly ApprovalStep[] }) {
  const signed = steps.filter(({ by }) => by !== null);
  return (
    <section className="levels" aria-label="逐级审批">
      <ol className="level-line">
        {steps.map((step) => (
          <li key={step.level} aria-current={step.standing === 'here' ? 'step' : undefined}>
            <Tag tone={levelTones[step.standing]}>
              {step.level}
              <span className={saidAloud.includes(step.standing) ? '' : 'only-heard'}>
                {levelStandingWords[step.standing]}
              </span>
            </Tag>
          </li>
        ))}
      </ol>
      {signed.length > 0 && (
        <ul className="level-opinions">
          {signed.map((step) => (
            <li key={step.level}>
              <span className="quiet">
                {step.level} {signedInWords(step)}
              </span>
              {step.opinion !== null && <p className="typed">{step.opinion}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
