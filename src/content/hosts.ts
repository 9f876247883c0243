// Which pages the game may talk with from their frames: assets/embed.json, read as a stranger's.
// Law: whole origins, written out, and no pattern; a file that is wrong says file, place and mend. As shipped it names none.
import * as v from 'valibot';

export type HostsResult =
  | { readonly ok: true; readonly origins: readonly string[] }
  | { readonly ok: false; readonly error: string };

export const MOST_HOSTS_BYTES = 16_384;
const MOST_ORIGINS = 50;
const LONGEST_ORIGIN = 200;

/** As browsers write them: small letters, no path, and no port that goes without saying. */
const SECURE = /^https:\/\/(?=.{1,190}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:(?!443$)[1-9]\d{0,4})?$/;
const SAME_MACHINE = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:(?!80$)[1-9]\d{0,4})?$/;

const ORIGIN_MEND =
  'expected an origin such as https://school.example, in small letters and without a path, or http://localhost:8080 for trying it out';

const hostsSchema = v.strictObject({
  version: v.literal(1),
  $schema: v.optional(v.string()),
  origins: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.maxLength(LONGEST_ORIGIN, `expected at most ${LONGEST_ORIGIN} characters`),
          v.check((origin) => SECURE.test(origin) || SAME_MACHINE.test(origin), ORIGIN_MEND),
        ),
      ),
      v.maxLength(MOST_ORIGINS, `expected at most ${MOST_ORIGINS} origins`),
    ),
    [],
  ),
});

/** @param file the name that an error will carry. */
export function parseHosts(file: string, text: string): HostsResult {
  if (text.length > MOST_HOSTS_BYTES)
    return refuse(file, '', `expected at most ${MOST_HOSTS_BYTES} bytes, got ${text.length}`);
  const fields = fieldsOf(text);
  if (fields === null) return refuse(file, '', 'expected a JSON object such as { "version": 1 }');
  const read = v.safeParse(hostsSchema, fields);
  if (read.success) return { ok: true, origins: [...new Set(read.output.origins)] };
  const [issue] = read.issues;
  return refuse(file, v.getDotPath(issue) ?? '', mendOf(issue));
}

function fieldsOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keys are the file's own: they are shown short. */
function refuse(file: string, at: string, mend: string): HostsResult {
  return { ok: false, error: `${file}: ${at ? `${at.slice(0, 60)}: ` : ''}${mend}` };
}

function mendOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'expected no such field; take it out or mend its name';
  if (issue.type === 'check' || issue.type === 'max_length') return issue.message;
  return `expected ${issue.expected}, got ${issue.received.slice(0, 60)}`;
}
