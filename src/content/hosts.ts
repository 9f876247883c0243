// Which pages the game may talk with from their frames: assets/embed.json, read as a stranger's.
// Law: whole origins, written out, and no pattern; a file that is wrong says file, place and mend. As shipped it names none.
import * as v from 'valibot';
import { fieldsOfHostFile, refusalOf } from './hostFile.ts';

export type HostsResult =
  | { readonly ok: true; readonly origins: readonly string[] }
  | { readonly ok: false; readonly error: string };

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
  const opened = fieldsOfHostFile(file, text);
  if (!opened.ok) return opened;
  const read = v.safeParse(hostsSchema, opened.fields);
  if (read.success) return { ok: true, origins: [...new Set(read.output.origins)] };
  return refusalOf(file, read.issues[0]);
}
