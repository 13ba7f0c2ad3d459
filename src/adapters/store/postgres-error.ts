/** What can go wrong with PostgreSQL, as a sentence that names host and database, and never the user, the password or a row. */
import { DatabaseError } from 'pg'
import { StoreError, type StoreReason } from './error.ts'

type Explanation = readonly [reason: StoreReason, sentence: string]

const UNREACHABLE: Explanation = [
  'unreachable',
  'cannot be reached. Check that PostgreSQL runs there and that DATABASE_URL names its host and port.',
]
const DENIED: Explanation = [
  'denied',
  'does not let Porchlight in. Check the user and the password in DATABASE_URL, and add ?sslmode=require if it wants an encrypted connection.',
]
const UNTRUSTED: Explanation = [
  'denied',
  'shows a certificate that is not trusted here. Add ?sslrootcert=/path/to/its/authority.pem to DATABASE_URL.',
]

/** SQLSTATE and Node's codes, as far as whoever runs the bot can do something about them. */
const EXPLANATIONS: Record<string, Explanation> = {
  '28P01': DENIED,
  '28000': DENIED,
  '3D000': ['denied', 'does not exist. Make it with `createdb`, or mend its name in DATABASE_URL.'],
  '42501': ['denied', 'may not be changed by the user in DATABASE_URL. Make that user its owner.'],
  '25006': ['read-only', 'takes no changes. Name a server that is not a standby in DATABASE_URL, and a database that is not read-only.'],
  '53100': ['full', 'has no room left on its disk. Make room; what was stored before is still there.'],
  '53300': ['busy', 'has no connection left. Close some, or raise max_connections there.'],
  '57014': ['busy', 'took too long to answer. Look at what else keeps it busy.'],
  '57P01': UNREACHABLE,
  '57P02': UNREACHABLE,
  '57P03': ['unreachable', 'is just starting or stopping. Try again in a moment.'],
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  ERR_TLS_CERT_ALTNAME_INVALID: UNTRUSTED,
  CERT_HAS_EXPIRED: UNTRUSTED,
}

/** How a database is called in sentences; it begins them. */
export function placeOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url)
  const host = hostname || searchParams.get('host') || 'this machine'
  return `The database ${decodeURIComponent(pathname.slice(1)) || 'without a name'} on ${host}${port && `:${port}`}`
}

/** The `StoreError` for an error of PostgreSQL or of the way there; any other error as it was. */
export function explainedPostgres(error: unknown, place: string): unknown {
  const explanation = explanationOf(error)
  return explanation === undefined ? error : new StoreError(explanation[0], `${place} ${explanation[1]}`)
}

function explanationOf(error: unknown): Explanation | undefined {
  if (!(error instanceof Error) || error instanceof StoreError) return undefined
  const code = 'code' in error ? String(error.code) : ''
  if (EXPLANATIONS[code] !== undefined) return EXPLANATIONS[code]
  // Class 08 is about the connection; every other code is about what was asked, and a fault of ours.
  if (error instanceof DatabaseError) return code.startsWith('08') ? UNREACHABLE : undefined
  // pg has no code for a password that it needs and was not given.
  if (error.message.startsWith('SASL:')) return DENIED
  // What is left of plain errors and of the system's tells of a connection that was not made, or was lost; others are faults of ours.
  return code !== '' || error.constructor === Error || error instanceof AggregateError ? UNREACHABLE : undefined
}
