/** How often one member may ask: a few questions at once, then one every few seconds. Kept in memory only. */
export interface CooldownOptions {
  /** Questions that may come at once. */
  readonly burst: number;
  /** Milliseconds until one more is allowed. */
  readonly refill: number;
  readonly now: () => number;
}

/** Members remembered; whoever has been quiet long enough is forgotten first. */
const REMEMBERED = 10_000;

export class Cooldown {
  readonly #options: CooldownOptions;
  /** For each member the moment at which all their questions are allowed again, ms since 1970. */
  readonly #full = new Map<string, number>();

  constructor(options: CooldownOptions) {
    this.#options = options;
  }

  /** Takes one question of a member: 0 when it is allowed, else the milliseconds to wait. */
  take(member: string): number {
    const { burst, refill, now } = this.#options;
    const at = now();
    const full = Math.max(this.#full.get(member) ?? at, at);
    const wait = full + refill - (at + burst * refill);
    if (wait > 0) return wait;
    this.#full.delete(member);
    this.#full.set(member, full + refill);
    if (this.#full.size > REMEMBERED) this.#forget(at);
    return 0;
  }

  #forget(at: number): void {
    for (const [member, full] of this.#full) if (full <= at) this.#full.delete(member);
    for (const member of this.#full.keys()) {
      if (this.#full.size <= REMEMBERED) return;
      this.#full.delete(member);
    }
  }
}
