import { staffEndpoints, type AskBody, type EndpointQuery, type WindowQuestion } from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';

export type QuestionFilter = EndpointQuery<typeof staffEndpoints.listQuestions>;

/** @param asked nothing is fetched before somebody wants to see it */
export function useQuestions(query: QuestionFilter, asked = true) {
  return useQuery({
    queryKey: ['questions', query],
    queryFn: () => call(staffEndpoints.listQuestions, { query }),
    enabled: asked,
  });
}

export function useQuestionSteps() {
  const queryClient = useQueryClient();
  const onSettled = () => void queryClient.invalidateQueries({ queryKey: ['questions'] });
  return {
    ask: useMutation({
      mutationFn: (body: AskBody) => call(staffEndpoints.askQuestion, { body }),
      onSettled,
    }),
    answer: useMutation({
      mutationFn: ({ questionId, answer }: Pick<WindowQuestion, 'questionId'> & { answer: string }) =>
        call(staffEndpoints.answerQuestion, { params: { questionId }, body: { answer } }),
      onSettled,
    }),
  };
}
