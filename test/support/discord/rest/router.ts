/** From a method and a path to the route that answers it. Routes are named as Discord's own description names them. */
import type { Upload, Wire } from '../types.ts'

export type Call = { route: string; params: Record<string, string>; query: URLSearchParams; body: Wire; files: Upload[] }

/** A body, or nothing at all. */
export type Answer = { status: number; body?: unknown }
export type Route = (call: Call) => Answer
export type Routes = Record<string, Route>

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const done: Answer = { status: 204 }

type Found = { route: string; handle: Route; params: Record<string, string> }

export function createRouter(routes: Routes) {
  const entries = Object.entries(routes).map(([name, handle]) => {
    const [method, route] = name.split(' ') as [string, string]
    return { method, route, handle, parts: route.split('/') }
  })
  // What is spelled out comes before what stands for anything: `@me` before `{user_id}`.
  entries.sort((one, other) => one.parts.filter(isParam).length - other.parts.filter(isParam).length)

  return function find(method: string, path: string): Found | undefined {
    const given = path.split('/').map(decodeURIComponent)
    for (const entry of entries) {
      if (entry.method !== method || entry.parts.length !== given.length) continue
      const params: Record<string, string> = {}
      const fits = entry.parts.every((part, index) => {
        if (!isParam(part)) return part === given[index]
        params[part.slice(1, -1)] = given[index] ?? ''
        return true
      })
      if (fits) return { route: entry.route, handle: entry.handle, params }
    }
    return undefined
  }
}

const isParam = (part: string) => part.startsWith('{')
