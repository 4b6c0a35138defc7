import type { Permission } from '@gjj/shared-types';
import { useStaff } from '../session/use-session';

/** What the server says this person may do at all. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useStaff();
  return (permission) => permissions.includes(permission);
}
