/**
 * Rate limits: a bucket for each route and its major parameter (docs: topics/rate-limits). The sizes are of the order
 * that Discord was seen to use; nothing in the bot may depend on them.
 */
import { createHash } from 'node:crypto';

export interface Allowance {
  readonly limit: number;
  /** Milliseconds until a full bucket. */
  readonly window: number;
}

interface Bucket {
  used: number;
  reset: number;
}

export interface Verdict {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds, when not allowed. */
  readonly retryAfter: number;
}

const MAX_BUCKETS = 10_000;

export class Buckets {
  readonly #buckets = new Map<string, Bucket>();

  /** Takes one from the bucket of `route` (its pattern) and `major` (channel, guild or webhook). */
  take(route: string, major: string, allowance: Allowance): Verdict {
    const now = Date.now();
    const key = `${route} ${major}`;
    let bucket = this.#buckets.get(key);
    if (!bucket || bucket.reset <= now) {
      bucket = { used: 0, reset: now + allowance.window };
      this.#buckets.delete(key);
      this.#buckets.set(key, bucket);
      for (const old of this.#buckets.keys()) {
        if (this.#buckets.size <= MAX_BUCKETS) break;
        this.#buckets.delete(old);
      }
    }
    const allowed = bucket.used < allowance.limit;
    if (allowed) bucket.used += 1;
    const after = (bucket.reset - now) / 1000;
    return {
      allowed,
      retryAfter: after,
      headers: {
        'x-ratelimit-limit': String(allowance.limit),
        'x-ratelimit-remaining': String(allowance.limit - bucket.used),
        'x-ratelimit-reset': (bucket.reset / 1000).toFixed(3),
        'x-ratelimit-reset-after': after.toFixed(3),
        'x-ratelimit-bucket': createHash('md5').update(route).digest('hex'),
        ...(allowed ? {} : { 'x-ratelimit-scope': 'user', 'retry-after': String(Math.ceil(after)) }),
      },
    };
  }
}
