import { answerBody, askBody, questionList, questionsQuery, windowQuestion } from '../questions';
import type { EndpointShape } from './endpoint';
import { byQuestion } from './parameters';

/** 问中心: a window asks the centre's named contact; answered once, found again by other windows. */
export const staffQuestionEndpoints = {
  listQuestions: {
    summary: '问中心：本窗口和其他窗口问过的',
    method: 'GET',
    path: '/staff/v1/questions',
    audience: 'staff',
    permission: 'question:read',
    audit: 'questions.read',
    rate: 'read',
    query: questionsQuery,
    status: 200,
    response: questionList,
    errors: ['case.not-found', 'access.forbidden'],
  },
  askQuestion: {
    summary: '问中心的联系人',
    method: 'POST',
    path: '/staff/v1/questions',
    audience: 'staff',
    permission: 'question:ask',
    audit: 'question.asked',
    rate: 'write',
    body: askBody,
    status: 201,
    response: windowQuestion,
    errors: [
      'catalogue.item-not-found',
      'case.not-found',
      'question.no-contact',
      'question.not-found',
      'question.personal-data',
      'access.forbidden',
    ],
  },
  answerQuestion: {
    summary: '答复一个问题（只答一次）',
    method: 'POST',
    path: '/staff/v1/questions/:questionId/answer',
    audience: 'staff',
    permission: 'question:answer',
    audit: 'question.answered',
    rate: 'write',
    params: byQuestion,
    body: answerBody,
    status: 200,
    response: windowQuestion,
    errors: [
      'question.not-found',
      'question.answered-already',
      'question.not-yours',
      'question.personal-data',
      'access.forbidden',
    ],
  },
} as const satisfies Record<string, EndpointShape>;
