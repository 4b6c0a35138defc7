import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { answerQuestion } from './commands/answer-question';
import { askQuestion } from './commands/ask-question';
import { listQuestions, presentAll } from './queries/list-questions';
import type { Officer, QuestionParts } from './question-parts';

type Asked = Awaited<ReturnType<typeof askQuestion>>;

/** 问中心. */
export function questionRoutes(parts: QuestionParts): Route[] {
  const present = async (record: Asked, officer: Officer) => {
    const [shown] = await presentAll(parts, [record], officer);
    return shown!;
  };
  return [
    defineRoute(staffEndpoints.listQuestions, ({ session, query }) => listQuestions(parts, session, query)),
    defineRoute(staffEndpoints.askQuestion, async ({ session, body }) =>
      present(await askQuestion(parts, session, body), session),
    ),
    defineRoute(staffEndpoints.answerQuestion, async ({ session, params, body }) =>
      present(await answerQuestion(parts, session, params.questionId, body.answer), session),
    ),
  ];
}
