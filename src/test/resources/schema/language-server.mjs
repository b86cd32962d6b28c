// Speaks with yaml-language-server over standard input and output, as an editor does. In: { server,
// file, text, completions: [{ line, character }], hovers: [...] }. Out: the same with the answers.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const { server, file, text, completions, hovers } = JSON.parse(readFileSync(0, 'utf8'))
const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
const waiting = new Map()
let diagnosed
const diagnosis = new Promise(resolve => (diagnosed = resolve))
let last = 0

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

function ask(method, params) {
  const id = ++last
  send({ id, method, params })
  return new Promise(resolve => waiting.set(id, resolve))
}

const settings = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
}

function take(message) {
  if (message.method === 'workspace/configuration') {
    const result = message.params.items.map(item => settings[item.section] ?? null)
    send({ id: message.id, result })
  } else if (message.method === 'textDocument/publishDiagnostics') {
    diagnosed(message.params.diagnostics)
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null })
  } else if (waiting.has(message.id)) {
    waiting.get(message.id)(message.result)
  }
}

let unread = Buffer.alloc(0)
child.stdout.on('data', chunk => {
  unread = Buffer.concat([unread, chunk])
  for (;;) {
    const head = unread.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = Number(/Content-Length: (\d+)/i.exec(unread.toString('utf8', 0, head))[1])
    if (unread.length < head + 4 + length) return
    const body = unread.toString('utf8', head + 4, head + 4 + length)
    unread = unread.subarray(head + 4 + length)
    take(JSON.parse(body))
  }
})

const uri = pathToFileURL(file).href
const root = new URL('.', uri).href
await ask('initialize', {
  processId: process.pid,
  rootUri: root,
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { hover: { contentFormat: ['plaintext'] }, completion: {} },
  },
  workspaceFolders: [{ uri: root, name: 'record' }],
})
send({ method: 'initialized', params: {} })
send({ method: 'workspace/didChangeConfiguration', params: { settings } })
send({
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
})
const diagnostics = (await diagnosis).map(it => `${it.range.start.line + 1}: ${it.message}`)
const answer = { diagnostics, completions: [], hovers: [] }
for (const position of completions) {
  const list = await ask('textDocument/completion', { textDocument: { uri }, position })
  answer.completions.push((list.items ?? list).map(item => item.label))
}
for (const position of hovers) {
  const hover = await ask('textDocument/hover', { textDocument: { uri }, position })
  answer.hovers.push(hover?.contents?.value ?? '')
}
console.log(JSON.stringify(answer, null, 1))
child.kill()
process.exit(0)
