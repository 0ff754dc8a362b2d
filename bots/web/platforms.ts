import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Route } from '../route.ts'

/** Serves the paths of the platforms: bodies as they came, since what is signed are bytes. What throws is delivered again by the platform. */
export function servePlatforms(app: FastifyInstance, routes: readonly Route[], log: Logger): void {
  app.register(async (platforms) => {
    platforms.removeAllContentTypeParsers()
    platforms.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    for (const route of routes)
      platforms.post(route.path, { bodyLimit: route.maxBytes }, async (request, reply) => {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        try {
          const answer = await route.handle({ headers: request.headers, body })
          return reply
            .code(answer.status)
            .headers(answer.headers ?? {})
            .send(answer.body ?? '')
        } catch (error) {
          log.error({ err: error, path: route.path }, "a platform's request could not be kept")
          return reply.code(503).header('retry-after', '5').send('')
        }
      })
  })
}
