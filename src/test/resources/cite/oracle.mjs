// Asks other readers of citations what ours say. In from standard input: {"bibtex", "csl"}, texts.
// Out: a line for each entry of BibTeX as it is read, with tabs between key, author, title, day,
// address and note; the same of each item of CSL-JSON; then each item as APA style prints it.
import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'

const line = (item) =>
  [
    item.id,
    item.author?.map((name) => name.literal ?? name.family).join() ?? '',
    item.title ?? '',
    item.issued?.['date-parts'].join().replaceAll(',', '-') ?? '',
    item.URL ?? '',
    item.note ?? '',
  ].join('\t')

const print = (item) => new Cite([item]).format('bibliography', { template: 'apa' }).trim()

const { bibtex, csl } = JSON.parse(readFileSync(0, 'utf8'))
const items = JSON.parse(csl)
const entries = new Cite(bibtex, { forceType: '@bibtex/text' }).data
console.log([...entries.map(line), ...items.map(line), ...items.map(print)].join('\n'))
