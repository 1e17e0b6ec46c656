/** Faults that a test orders: the next requests of some kind fail in a given way. */

export interface Fault {
  readonly method?: string;
  /** Of the path after /api/v10. */
  readonly path: RegExp;
  /** How many requests it hits; once unless told. */
  readonly times?: number;
  /**
   * `before`: the request is not performed. `after`: it is performed and only its answer is lost, as when a sender
   * dies between send and confirm.
   */
  readonly when?: 'before' | 'after';
  /** An answer with this status, no answer at all, a cut connection, or an answer that comes late. */
  readonly what:
    | { readonly status: number; readonly code?: number; readonly message?: string; readonly retryAfter?: number }
    | 'hang'
    | 'cut'
    | { readonly delay: number };
}

export class Faults {
  readonly #faults: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#faults.length = 0;
  }

  /** The fault that this request meets, if any; it is used up. */
  meet(method: string, path: string): Fault | undefined {
    const index = this.#faults.findIndex(({ fault }) => (fault.method ?? method) === method && fault.path.test(path));
    const entry = this.#faults[index];
    if (!entry) return undefined;
    entry.left -= 1;
    if (entry.left === 0) this.#faults.splice(index, 1);
    return entry.fault;
  }
}
