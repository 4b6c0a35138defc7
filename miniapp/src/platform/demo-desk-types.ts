/** An invented person of the demo desk, as the sign-in picker shows them. */
export interface DeskPerson {
  key: string;
  name: string;
  words: string;
}

export type SubscribeAnswer = 'accept' | 'reject';
