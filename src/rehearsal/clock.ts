/**
 * Time as the stand-in counts it. Deadlines of 3 seconds and 15 minutes are tried by pushing a clock forward, not by
 * waiting; it never runs slower than the machine's, so that ids made from it look fresh to the bot.
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once, `ms` from now, and gives the way to call it off. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** The machine's clock, which can be pushed forward. */
export class PushedClock implements Clock {
  #ahead = 0;
  readonly #due = new Set<{ at: number; run: () => void; timer: NodeJS.Timeout }>();

  now(): number {
    return Date.now() + this.#ahead;
  }

  after(ms: number, run: () => void): () => void {
    const entry = { at: this.now() + ms, run, timer: setTimeout(() => this.#fire(entry), ms) };
    entry.timer.unref();
    this.#due.add(entry);
    return () => this.#forget(entry);
  }

  /** Moves on by `ms`; what fell due in between runs now, the earliest first. */
  push(ms: number): void {
    this.#ahead += ms;
    const now = this.now();
    for (const entry of [...this.#due].sort((a, b) => a.at - b.at)) if (entry.at <= now) this.#fire(entry);
  }

  #fire(entry: { at: number; run: () => void; timer: NodeJS.Timeout }): void {
    if (!this.#due.has(entry)) return;
    this.#forget(entry);
    entry.run();
  }

  #forget(entry: { at: number; run: () => void; timer: NodeJS.Timeout }): void {
    clearTimeout(entry.timer);
    this.#due.delete(entry);
  }
}
