// Holds a data package, whose descriptor the argument names, against the profile of its kind, and
// reads every table with types, constraints and keys. Out: each table with how many rows it has.
import { Package } from 'datapackage'

const found = await Package.load(process.argv[2], { strict: true })
for (const table of found.resources) {
  if (!table.descriptor.schema.primaryKey || table.descriptor.dialect.lineTerminator !== '\n') {
    throw new Error(table.name)
  }
  const rows = await table.read({ relations: true, keyed: true })
  console.log(table.name + ' ' + rows.length)
}
