// A small JSON file that a host of the game writes, read as a stranger's: assets/action.json and assets/embed.json.
// Law: never throws; a file that is wrong says file, place and mend, and its own keys are shown short.
import * as v from 'valibot';
import { jsonOf } from './json.ts';

/** A few sentences in two languages, or a list of origins; anything larger is no such file. */
export const MOST_HOST_FILE_BYTES = 16_384;
const LONGEST_SHOWN = 60;

interface Refusal {
  readonly ok: false;
  readonly error: string;
}

type FieldsResult = { readonly ok: true; readonly fields: object } | Refusal;

/** @param file the name that an error will carry. */
export function fieldsOfHostFile(file: string, text: string): FieldsResult {
  if (text.length > MOST_HOST_FILE_BYTES)
    return refused(file, '', `expected at most ${MOST_HOST_FILE_BYTES} bytes, got ${text.length}`);
  const fields = fieldsOf(text);
  return fields ? { ok: true, fields } : refused(file, '', 'expected a JSON object such as { "version": 1 }');
}

/** @param missing the mend where a field is not there. */
export function refusalOf(file: string, issue: v.BaseIssue<unknown>, missing?: string): Refusal {
  return refused(file, v.getDotPath(issue) ?? '', mendOf(issue, missing));
}

function fieldsOf(text: string): object | null {
  const value = jsonOf(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

function refused(file: string, at: string, mend: string): Refusal {
  return { ok: false, error: `${file}: ${at ? `${at.slice(0, LONGEST_SHOWN)}: ` : ''}${mend}` };
}

function mendOf(issue: v.BaseIssue<unknown>, missing: string | undefined): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'expected no such field; take it out or mend its name';
  if (issue.received === 'undefined' && missing !== undefined) return missing;
  if (['check', 'max_length', 'non_empty', 'union'].includes(issue.type)) return issue.message;
  return `expected ${issue.expected}, got ${issue.received.slice(0, LONGEST_SHOWN)}`;
}
