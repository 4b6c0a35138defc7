import { Refusal } from '../http/refusal';
import type { Reply } from '../http/route';
import type { Fault } from './fault';
import type { FaultBoard } from './fault-board';

const DEFAULT_WAIT_MS = 3000;

/** Does the work, or what the fault makes of it. */
export async function performWithFault(
  fault: Fault | undefined,
  board: FaultBoard,
  perform: () => Reply | Promise<Reply>,
  failure: (fault: Fault) => Reply,
): Promise<Reply | 'cut'> {
  switch (fault?.mode) {
    case 'fail':
      return failure(fault);
    case 'hang':
      await board.wait(fault.ms);
      return 'cut';
    case 'slow':
      // A reset during the wait: the call belongs to a world that is gone.
      return (await board.wait(fault.ms ?? DEFAULT_WAIT_MS)) ? perform() : 'cut';
    case 'late': {
      const reply = await perform();
      await board.wait(fault.ms ?? DEFAULT_WAIT_MS);
      return reply;
    }
    case 'lose-answer':
      await perform();
      return 'cut';
    default:
      return perform();
  }
}

/** The plain failure of every system but WeChat, which answers 200 with an errcode. */
export function plainFailure(fault: Fault): Reply {
  const code = String(fault.code ?? 'temporarily-unavailable');
  return new Refusal(fault.status ?? 503, code, 'made to fail by the simulator').toReply();
}
