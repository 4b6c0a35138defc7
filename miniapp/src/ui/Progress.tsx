import './progress.css';

/** How much of something is done, 0–100, with the words beside it. */
export function Progress({ percent, label }: { percent: number; label: string }) {
  const whole = Math.round(percent);
  return (
    <div>
      <div className="secondary numeric">
        {label} {whole}%
      </div>
      <div
        className="progress"
        role="progressbar"
        aria-label={label}
        aria-valuenow={whole}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div className="progress-done" style={{ width: `${whole}%` }} />
      </div>
    </div>
  );
}
