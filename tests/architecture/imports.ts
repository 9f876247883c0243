// Reads a source file the way a compiler does and tells what the judge asks about.
// Law: every way of naming another file is seen: static, type, re-export, dynamic, require, worker address, glob.
import { parseSync } from 'vite';

export interface Arrow {
  /** As written; undefined where it is not a plain string. */
  readonly specifier: string | undefined;
  readonly typesOnly: boolean;
  readonly line: number;
}

export interface Remark {
  readonly line: number;
  readonly what: string;
}

export interface Reading {
  readonly arrows: readonly Arrow[];
  readonly defaultExportLines: readonly number[];
  /** Uses of Math other than `Math.name`, as '?', and all member names used. */
  readonly math: readonly Remark[];
  /** Lines with `**` or `**=`. */
  readonly powerLines: readonly number[];
  readonly errors: readonly string[];
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** @param path ends in .ts, .tsx or .cjs: it decides how the text is read. */
export function readSource(path: string, text: string): Reading {
  const parsed = parseSync(path, text, path.endsWith('.cjs') ? { sourceType: 'commonjs' } : {});
  const program = parsed.program as unknown as SyntaxNode;
  const lineOf = (node: SyntaxNode) => text.slice(0, node.start).split('\n').length;
  const arrows: Arrow[] = [];
  const math: Remark[] = [];
  const powerLines: number[] = [];

  walk(program, undefined, (node, parent) => {
    for (const arrow of arrowsOf(node)) arrows.push({ ...arrow, line: lineOf(node) });
    if (node.type === 'Identifier' && node.name === 'Math') math.push(mathUse(node, parent, lineOf(node)));
    if (node.operator === '**' || node.operator === '**=') powerLines.push(lineOf(node));
  });
  return {
    arrows,
    math,
    powerLines,
    defaultExportLines: nodesIn(program.body).filter(isDefaultExport).map(lineOf),
    errors: parsed.errors.map((error) => error.message),
  };
}

function walk(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void,
): void {
  visit(node, parent);
  for (const value of Object.values(node)) for (const child of nodesIn(value)) walk(child, node, visit);
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

function arrowsOf(node: SyntaxNode): readonly Omit<Arrow, 'line'>[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return isNode(node.source) ? [{ specifier: textOf(node.source), typesOnly: isTypesOnly(node) }] : [];
    case 'ImportExpression':
      return [{ specifier: textOf(node.source), typesOnly: false }];
    case 'TSImportType':
      return [{ specifier: textOf(node.source ?? node.argument), typesOnly: true }];
    case 'TSExternalModuleReference':
      return [{ specifier: textOf(node.expression), typesOnly: false }];
    case 'NewExpression':
      return isFileAddress(node) ? [{ specifier: textOf(argumentsOf(node)[0]), typesOnly: false }] : [];
    case 'CallExpression':
      return calledArrows(node);
    default:
      return [];
  }
}

function calledArrows(node: SyntaxNode): readonly Omit<Arrow, 'line'>[] {
  const [first] = argumentsOf(node);
  if (nameOf(node.callee) === 'require') return [{ specifier: textOf(first), typesOnly: false }];
  if (!isMetaMember(node.callee, 'glob')) return [];
  const patterns = first?.type === 'ArrayExpression' ? nodesIn(first.elements) : [first];
  const specifiers = patterns.map((pattern) => textOf(pattern));
  // What a pattern leaves out is not reached.
  return specifiers
    .filter((specifier) => !specifier?.startsWith('!'))
    .map((specifier) => ({ specifier, typesOnly: false }));
}

/** `new URL('./there.ts', import.meta.url)`: how a worker is named. */
function isFileAddress(node: SyntaxNode): boolean {
  return nameOf(node.callee) === 'URL' && isMetaMember(argumentsOf(node)[1], 'url');
}

function isMetaMember(node: unknown, member: string): boolean {
  return (
    isNode(node) &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    nameOf(node.property) === member
  );
}

function isTypesOnly(node: SyntaxNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const parts = nodesIn(node.specifiers);
  return parts.length > 0 && parts.every((part) => part.importKind === 'type' || part.exportKind === 'type');
}

function isDefaultExport(node: SyntaxNode): boolean {
  if (node.type === 'ExportDefaultDeclaration' || node.type === 'TSExportAssignment') return true;
  return (
    node.type === 'ExportNamedDeclaration' &&
    nodesIn(node.specifiers).some((part) => nameOf(part.exported) === 'default')
  );
}

function mathUse(node: SyntaxNode, parent: SyntaxNode | undefined, line: number): Remark {
  const isMember = parent?.type === 'MemberExpression' && parent.object === node && parent.computed !== true;
  return { line, what: (isMember ? nameOf(parent.property) : undefined) ?? '?' };
}

function argumentsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return nodesIn(node.arguments);
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node.name === 'string' ? node.name : undefined;
}

function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'TSLiteralType') return textOf(node.literal);
  return typeof node.value === 'string' ? node.value : undefined;
}
