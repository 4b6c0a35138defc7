import { focusOn } from '@/platform/focus-on';
import './field.css';

/** All that is wrong, on top; each line leads to its field. Empty shows nothing. */
export function ErrorSummary({ problems }: { problems: readonly { id: string; words: string }[] }) {
  if (problems.length === 0) return null;
  return (
    <div id="error-summary" className="error-summary" role="alert" tabIndex={-1}>
      <div className="strong tone-bad">还差 {problems.length} 处，其他内容都已保存</div>
      {problems.map((problem) => (
        <button
          key={problem.id}
          type="button"
          className="reset error-link"
          onClick={() => focusOn(problem.id)}
        >
          {problem.words}
        </button>
      ))}
    </div>
  );
}
