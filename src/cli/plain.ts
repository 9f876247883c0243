// Any state as plain data for JSON.
// Law: numbers stay numbers: typed arrays become plain arrays, never objects with indices for names.

/** @param leaveOut fields by name that are not wanted, at any depth. */
export function plainOf(value: unknown, leaveOut: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) return value.map((item) => plainOf(item, leaveOut));
  const plain: Record<string, unknown> = {};
  for (const [field, item] of Object.entries(value))
    if (!leaveOut.has(field)) plain[field] = plainOf(item, leaveOut);
  return plain;
}
