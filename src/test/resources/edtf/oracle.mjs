// Asks the npm package `edtf` about texts: one a line, in Base64, in from standard input. Out comes
// one line for each: "refused", or "read" and, of a single date, the marks of year, month and day.
import { readFileSync } from 'node:fs'
import { parse } from 'edtf'

const PLACES = [1, 1 << 4, 1 << 6] // one bit of each of edtf.js's masks YYYYMMDD

function covers(mask, bit) {
  return mask === true || (Number(mask) & bit) !== 0
}

function mark(date, bit) {
  const uncertain = covers(date.uncertain ?? 0, bit)
  const approximate = covers(date.approximate ?? 0, bit)
  return uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '-'
}

function answer(text) {
  try {
    const date = parse(text)
    const parts = date.type === 'Date' ? date.values.length : 0
    return ['read', ...PLACES.slice(0, parts).map((bit) => mark(date, bit))].join(' ')
  } catch {
    return 'refused'
  }
}

for (const line of readFileSync(0, 'utf8').split('\n').slice(0, -1)) {
  console.log(answer(Buffer.from(line, 'base64').toString('utf8')))
}
