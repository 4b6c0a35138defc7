import type { Connection } from '../../platform/mongo';
import { QuestionRepository } from './question-repository';
import type { QuestionParts } from './question-parts';
import { questionRoutes } from './routes';

type Given = Omit<QuestionParts, 'questions'> & { connection: Connection };

/** 问中心: what windows ask the centre's contact, and the one answer. */
export function createQuestions({ connection, ...given }: Given) {
  return { routes: questionRoutes({ ...given, questions: new QuestionRepository(connection) }) };
}
