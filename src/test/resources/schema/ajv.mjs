// Holds documents in YAML against a schema with ajv. In: { schema, documents: [{ name, definition,
// lacks, yaml }] }. Out: the names of those that are not valid, one a line, with the reason.
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { parseDocument } from 'yaml'

const { schema, documents } = JSON.parse(readFileSync(0, 'utf8'))
const { $defs, ...file } = schema
const validators = new Map()

function validator(definition) {
  if (!validators.has(definition)) {
    const ajv = new Ajv2020.default({ strictTypes: false, allErrors: true })
    const root = definition === 'record' ? schema : { $ref: `#/$defs/${definition}`, $defs }
    validators.set(definition, ajv.compile(root))
  }
  return validators.get(definition)
}

const mayLack = (where, error) =>
  (where === 'anywhere' || (where === 'outside' && error.instancePath === '')) &&
  ['required', 'if'].includes(error.keyword)

for (const { name, definition, lacks, yaml } of documents) {
  const document = parseDocument(yaml)
  const content = document.errors.length > 0 ? [] : document.toJS()
  const reasons = document.errors.map(error => error.message.split('\n')[0])
  for (const item of Array.isArray(content) ? content : [content]) {
    const validate = validator(definition)
    if (!validate(item)) {
      validate.errors
        .filter(error => !mayLack(lacks, error))
        .forEach(error => reasons.push(`${error.instancePath} ${error.message}`))
    }
  }
  if (reasons.length > 0) console.log(`${name}\t${reasons[0]}`)
}
