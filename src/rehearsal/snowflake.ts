/** Ids as Discord makes them: milliseconds since 2015, worker bits, a count; 17 to 19 digits, rising. */
import type { Clock } from './clock.ts';

const EPOCH = 1_420_070_400_000n;

export class Snowflakes {
  readonly #clock: Clock;
  #last = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    const id = (BigInt(this.#clock.now()) - EPOCH) << 22n;
    this.#last = id > this.#last ? id : this.#last + 1n;
    return String(this.#last);
  }
}
