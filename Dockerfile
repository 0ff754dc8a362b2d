# syntax=docker/dockerfile:1
# Parley without its development dependencies, its own Node or an embedded database: DATABASE_URL names a PostgreSQL, 15 or newer.
# `npm run test:image` carries these steps out without a Docker engine.

FROM node:26.10.0-bookworm-slim AS client
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
COPY scripts/generate.mjs scripts/
COPY prisma/schema.prisma prisma/
RUN npm ci --ignore-scripts --omit=optional
RUN node scripts/generate.mjs

FROM node:26.10.0-bookworm-slim AS packages
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev --omit=optional

FROM node:26.10.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /parley
COPY --from=packages /parley/node_modules node_modules
COPY package.json LICENSE ./
COPY bots bots
COPY core core
COPY scripts scripts
COPY prisma prisma
COPY prompts prompts
COPY --from=client /parley/prisma/client prisma/client
# What Node and the readers make of the sources is kept for the next start; everything else stays as it was built.
RUN mkdir -p node_modules/.cache/parley /backups && chown node node_modules/.cache/parley /backups
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./scripts/cache.mjs", "bots/main.ts"]
