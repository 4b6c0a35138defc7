import { z } from 'zod';
import { departments } from './fact-shape';

/**
 * 家人的房、家人的病: a question says whose it is; where it is somebody else's of the family, what that department knows
 * is theirs, and is read of them under their own consent.
 */
export const ofFamilySchema = z.strictObject({ question: z.string(), department: z.enum(departments) });
