// Says what GitHub's own language service finds in workflows and actions: their schema and their
// expressions. Each argument is a file; a line of output is file, line and fault.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

// The package imports its schema as JSON in a way that only bundlers take.
const jsonAsModule = `
import { readFile } from 'node:fs/promises';
export async function load(url, context, next) {
  if (!url.endsWith('.json')) return next(url, context);
  const source = 'export default ' + (await readFile(new URL(url), 'utf8'));
  return { format: 'module', shortCircuit: true, source };
}`;
register('data:text/javascript,' + encodeURIComponent(jsonAsModule));

const { validate } = await import('@actions/languageservice');
const { TextDocument } = await import('vscode-languageserver-textdocument');

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 0, text);
  for (const found of await validate(document)) {
    console.log(`${file}:${found.range.start.line + 1}: ${found.message}`);
  }
}
