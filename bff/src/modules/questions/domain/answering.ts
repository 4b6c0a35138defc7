/** Who answers for the centre: staff of these roles, of this district where one is named. */
interface Contact {
  roles: readonly string[];
  districtCode?: string | undefined;
}

interface Officer {
  staffId: string;
  role: string;
  districtCode: string;
}

/** Is this officer on the contact's side at all? */
export function answersForCentre({ role, districtCode }: Officer, contact: Contact | null): boolean {
  if (contact === null || !contact.roles.includes(role)) return false;
  return contact.districtCode === undefined || contact.districtCode === districtCode;
}

/** Nobody answers themselves, and nothing is answered twice. */
export function mayAnswer(
  question: { askedBy: { staffId: string }; answer: unknown },
  officer: Officer,
  contact: Contact | null,
): boolean {
  const open = question.answer === null && question.askedBy.staffId !== officer.staffId;
  return open && answersForCentre(officer, contact);
}
