/** Discord's own description of its API, where that file is present: what the bot sends and what the server answers is held against it. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Problem } from './limits/problems.ts'
import type { Wire } from './types.ts'

type Operation = { requestBody?: { content: Wire }; responses: Record<string, { content?: Wire }> }
type Shape = { properties?: Record<string, { enum?: unknown[] }> }
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Shape> } }

export type Contract = ReturnType<typeof openContract>

const FORMATS: Record<string, (text: string) => boolean> = {
  snowflake: (text) => /^\d{1,20}$/.test(text),
  'date-time': (text) => !Number.isNaN(Date.parse(text)),
  uri: (text) => URL.canParse(text),
  nonce: () => true,
}

let opened: Contract | undefined

/** Opened once: the file is large. */
export function contract(): Contract | undefined {
  const folder = process.env.PORCHLIGHT_CONTRACTS ?? resolve(import.meta.dirname, '../../../../shared/contracts')
  const path = join(folder, 'discord-openapi.json')
  if (!existsSync(path)) return absent(path)
  opened ??= openContract(path)
  return opened
}

let noted = false

function absent(path: string): undefined {
  if (!noted) console.warn(`Not held against Discord's own description of its API, which is not here: ${path}`)
  noted = true
}

function openContract(path: string) {
  const document = JSON.parse(readFileSync(path, 'utf8')) as Document
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
  for (const name of ['int32', 'int64', 'double']) ajv.addFormat(name, true)
  for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, { type: 'string', validate })
  ajv.addSchema(document as AnySchemaObject, 'discord')
  const compiled = new Map<string, ValidateFunction | undefined>()

  const check = (key: string, find: () => unknown, value: unknown): Problem[] => {
    if (!compiled.has(key)) {
      const schema = find()
      compiled.set(key, schema === undefined ? undefined : ajv.compile(absolute(schema)))
    }
    const validate = compiled.get(key)
    return validate === undefined || validate(value) ? [] : told(validate.errors ?? [])
  }
  return {
    /** What is wrong with the body of a request. */
    request(method: string, route: string, body: unknown): Problem[] {
      const content = () => document.paths[route]?.[method.toLowerCase()]?.requestBody?.content
      const { type, entity_type } = (body ?? {}) as Wire
      return check(`${method} ${route} ${type} ${entity_type}`, () => meant(document, schemaIn(content()), body), body)
    },
    /** What is wrong with our own answer. */
    answer(method: string, route: string, status: number, body: unknown): Problem[] {
      const operation = document.paths[route]?.[method.toLowerCase()]
      if (operation === undefined) return []
      if (status === 429) return this.part('RatelimitedResponse', body)
      // Not its tree of faults: the description has numbers for their codes, where Discord sends words.
      if (status >= 400) return this.part('Error', body)
      const documented = operation.responses[status]
      if (documented === undefined) return [{ path: [], code: 'UNDOCUMENTED', message: `${status} is not among the documented answers` }]
      return check(`${method} ${route} ${status}`, () => schemaIn(documented.content), body)
    },
    /** What is wrong with one thing, by the name of its schema. */
    part: (name: string, value: unknown): Problem[] => check(name, () => ({ $ref: `#/components/schemas/${name}` }), value),
  }
}

function schemaIn(content: Wire | undefined): unknown {
  return (content?.['application/json'] as { schema?: unknown } | undefined)?.schema
}

/** Of several shapes that a body may have, the one its type says it has: its faults are the ones worth telling. */
function meant({ components }: Document, schema: unknown, body: unknown): unknown {
  const { anyOf, oneOf } = (schema ?? {}) as Record<'anyOf' | 'oneOf', { $ref?: string }[] | undefined>
  const fits = ({ $ref = '' }) => {
    const { properties } = components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}
    const kinds = ['type', 'entity_type'].filter((name) => properties?.[name]?.enum !== undefined)
    return kinds.length > 0 && kinds.every((name) => properties?.[name]?.enum?.includes((body as Wire)[name]))
  }
  return (anyOf ?? oneOf)?.find(fits) ?? schema
}

const absolute = (schema: unknown): AnySchemaObject =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"discord#/components'))

/** Where one of several shapes must fit, every shape complains; the complaints that say nothing about the one that was meant are left out. */
function told(errors: readonly ErrorObject[]): Problem[] {
  const choices = new Set(errors.map(({ instancePath }) => instancePath).filter((path) => path.endsWith('/type')))
  const ofOthers = ({ keyword, instancePath, params }: ErrorObject) =>
    choices.has(instancePath) || (keyword === 'required' && choices.has(`${instancePath}/type`)) || params.type === 'null'
  const telling = errors.filter((error) => !['oneOf', 'anyOf', 'allOf'].includes(error.keyword) && !ofOthers(error))
  const shown = (telling.length > 0 ? telling : errors).map(asProblem)
  return [...new Map(shown.map((one) => [JSON.stringify(one), one])).values()].slice(0, 6)
}

/** In Discord's words, where it has some for the rule that was broken. */
function asProblem({ instancePath, keyword, params, message }: ErrorObject): Problem {
  const path = instancePath.split('/').slice(1)
  if (keyword === 'required')
    return { path: [...path, String(params.missingProperty)], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
  if (keyword === 'enum')
    return { path, code: 'BASE_TYPE_CHOICES', message: `Value must be one of ${JSON.stringify(params.allowedValues)}.` }
  if (keyword === 'maxLength' || keyword === 'maxItems')
    return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${params.limit} or fewer in length.` }
  if (keyword === 'minLength' || keyword === 'minItems')
    return { path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${params.limit} or more in length.` }
  return { path, code: `CONTRACT_${keyword.toUpperCase()}`, message: `${message} ${JSON.stringify(params)}` }
}
