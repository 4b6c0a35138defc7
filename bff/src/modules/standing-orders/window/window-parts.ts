import type { Card, PaperSize } from '@gjj/shared-types';
import type { StaffSession } from '../../../http/context';
import type { Paper, PrintedFile } from '../../../platform/print';
import type { OrderParts } from '../order-parts';

/** Who stands at the window, and before whom. */
export interface AtWindow {
  userId: string;
  officer: { staffId: string; name: string; windowName: string };
}

/** What a window needs beside what the app does. */
export interface WindowParts extends OrderParts {
  /** Throws `intake.visit-over`, and `standing.in-person` for whoever acts for somebody. */
  visitorOf: (session: StaffSession, visit: string) => Promise<AtWindow>;
  cards: {
    listCards(userId: string): Promise<Card[]>;
    addCard(userId: string, cardNumber: string, to: { where: string; inPerson: boolean }): Promise<Card>;
  };
  printer: { print(paper: Paper, size: PaperSize): Promise<PrintedFile> };
}
