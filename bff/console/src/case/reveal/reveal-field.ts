import type { revealBody } from '@gjj/shared-types';
import type { z } from 'zod';

export type RevealField = z.infer<typeof revealBody>['field'];
