import { classes } from './classes';

export const applicationSteps = ['能不能办', '填写', '材料', '核对', '回执'] as const;

/** "2/5 填写": where in an application this is. */
export function StepBar({ step }: { step: number }) {
  return (
    <div className="step-bar">
      <div className="secondary numeric">
        {step}/{applicationSteps.length} {applicationSteps[step - 1]}
      </div>
      <div className="step-bar-line" aria-hidden>
        {applicationSteps.map((name, index) => (
          <div key={name} className={classes('step-bar-part', index < step && 'step-bar-done')} />
        ))}
      </div>
    </div>
  );
}
