# Build with every tool, run with none of them.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
COPY workers workers
# npm keeps the compiler as somebody's optional peer (docs/adr/0015).
RUN npm run --silent build && npm prune --omit=dev && rm -rf node_modules/typescript node_modules/@typescript

FROM node:24-bookworm-slim
# Name lookups share the thread pool with file access and compression: four threads are few for sixteen looks at once.
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data UV_THREADPOOL_SIZE=16
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY fixtures/demo fixtures/demo
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# The process answers when it can do its work: on PORT, or on PROBE_PORT where that is set.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "dist/src/cli/health.js"]
CMD ["node", "dist/src/server.js"]
