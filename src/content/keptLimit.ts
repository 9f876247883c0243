// How long a file of all that a device keeps may be: all recordings that a library holds, written as letters, and the rest
// beside them. Law: one figure for whoever writes, picks or reads one.
export const MOST_KEPT_BYTES = 48 * 1024 * 1024;
