import { parseSync } from 'oxc-parser';

export type Import = { from: string; line: number; typeOnly: boolean };
/** A name used in a file that the file itself does not declare: `fetch`, or with its member, `Math.random`. */
export type GlobalUse = { name: string; line: number };
export type Syntax = { imports: Import[]; globals: GlobalUse[] };

type Node = { type: string; start: number } & Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Keys under which a plain identifier is a name for something, not a use of it. */
const namesOnly = new Map<string, string[]>([
  ['MemberExpression', ['property']],
  ['Property', ['key']],
  ['PropertyDefinition', ['key']],
  ['MethodDefinition', ['key']],
  ['TSPropertySignature', ['key']],
  ['TSMethodSignature', ['key']],
  ['TSQualifiedName', ['right']],
  ['ImportSpecifier', ['imported', 'local']],
  ['ImportDefaultSpecifier', ['local']],
  ['ImportNamespaceSpecifier', ['local']],
  ['ExportSpecifier', ['exported', 'local']],
  ['LabeledStatement', ['label']],
]);

/** Keys under which an identifier is declared. */
const declares = new Map<string, string[]>([
  ['VariableDeclarator', ['id']],
  ['FunctionDeclaration', ['id', 'params']],
  ['FunctionExpression', ['id', 'params']],
  ['ArrowFunctionExpression', ['params']],
  ['TSFunctionType', ['params']],
  ['TSMethodSignature', ['params']],
  ['ClassDeclaration', ['id']],
  ['TSTypeAliasDeclaration', ['id']],
  ['TSInterfaceDeclaration', ['id']],
  ['CatchClause', ['param']],
  ['ImportSpecifier', ['local']],
  ['ImportDefaultSpecifier', ['local']],
  ['ImportNamespaceSpecifier', ['local']],
]);

/** `globalThis.fetch` is a use of `fetch` too. */
const globalObjects = new Set(['globalThis', 'self']);

const names = (pattern: unknown): string[] => {
  if (Array.isArray(pattern)) return pattern.flatMap(names);
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ObjectPattern':
      return names(pattern.properties);
    case 'Property':
      return names(pattern.value);
    case 'ArrayPattern':
      return names(pattern.elements);
    case 'AssignmentPattern':
      return names(pattern.left);
    case 'RestElement':
      return names(pattern.argument);
    default:
      return [];
  }
};

const visit = (node: Node, uses: (name: string, at: number) => void, declared: Set<string>): void => {
  if (node.type === 'Identifier') uses(String(node.name), node.start);
  for (const key of declares.get(node.type) ?? []) for (const name of names(node[key])) declared.add(name);
  const object = node.object;
  const property = node.property;
  if (node.type === 'MemberExpression' && isNode(object) && isNode(property)) {
    const member = String(property.name ?? property.value);
    const owner = String(object.name);
    uses(globalObjects.has(owner) ? member : `${owner}.${member}`, node.start);
  }
  const skipped = node.computed === true ? [] : (namesOnly.get(node.type) ?? []);
  for (const [key, value] of Object.entries(node)) {
    if (skipped.includes(key)) continue;
    if (Array.isArray(value)) for (const child of value) isNode(child) && visit(child, uses, declared);
    else if (isNode(value)) visit(value, uses, declared);
  }
};

/** What a file imports, and which global names it uses. A name declared anywhere in the file counts as its own (`window` is a word of ours). */
export const readSyntax = (file: string, source: string): Syntax => {
  const parsed = parseSync(file, source);
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  const line = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;

  const imports: Import[] = parsed.module.staticImports.map((entry) => ({
    from: entry.moduleRequest.value,
    line: line(entry.start),
    typeOnly: entry.entries.length > 0 && entry.entries.every((one) => one.isType),
  }));
  for (const statement of parsed.module.staticExports)
    for (const entry of statement.entries)
      if (entry.moduleRequest)
        imports.push({
          from: entry.moduleRequest.value,
          line: line(statement.start),
          typeOnly: entry.isType,
        });
  for (const entry of parsed.module.dynamicImports)
    imports.push({
      from: source.slice(entry.moduleRequest.start, entry.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      line: line(entry.start),
      typeOnly: false,
    });

  const declared = new Set<string>();
  const used: GlobalUse[] = [];
  const program: unknown = parsed.program;
  if (isNode(program)) visit(program, (name, at) => used.push({ name, line: line(at) }), declared);
  return { imports, globals: used.filter((use) => !declared.has(use.name.split('.')[0] ?? '')) };
};
