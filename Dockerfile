# syntax=docker/dockerfile:1
# Communiqué in one container: the program and its production packages, run as a user without rights,
# all data in one volume. Works with a read-only root file system (compose.yaml shows it).

FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package that ships has an install script of its own; none may run one.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24.21.0-bookworm-slim
# What was compiled once is kept with the data: the root file system is read-only.
ENV NODE_ENV=production \
    DATA_DIR=/data \
    ARTICLES_DIR=/articles \
    NODE_COMPILE_CACHE=/data/compile-cache
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini \
  && rm -rf /var/lib/apt/lists/* \
  && mkdir /data /articles && chown node:node /data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY samples ./samples
COPY src ./src
COPY commands ./commands
COPY briefings ./briefings
USER node
VOLUME ["/data"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "src/cli.ts", "health"]
# tini is process 1: it passes signals on and reaps what is left over, which Node does not.
# The gateway's thread makes little that is short-lived, and glibc's arenas, one for each thread, are never given back:
# together 120 MB less.
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["tini", "--", "node", "--max-semi-space-size=2", "src/cli.ts"]
CMD ["start"]
