import type { SecurityLog } from '../members/security-log-repository';

export function createListSecurityEvents({ securityLog }: { securityLog: SecurityLog }) {
  return (userId: string) => securityLog.list(userId);
}
