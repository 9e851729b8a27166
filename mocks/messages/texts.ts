/** The message of every 400 (api.md 1.9). */
export const PARAMETERS_FAILED = "Parameter verification failed.\n";

/** The message of a 403, with its detail in parentheses where there is one (api.md 3.4). */
export function permissionFailed(detail?: string): string {
  return detail === undefined ? "Permission check failed\n" : `Permission check failed ${detail}\n`;
}
