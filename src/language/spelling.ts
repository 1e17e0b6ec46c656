/** Nearest spellings: what somebody may have meant. */

/** Candidates whose spelling, or that of one of their words, is near to what was typed; nearest first. */
export function nearest(typed: string, candidates: readonly string[], limit: number): string[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const allowed = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  return candidates
    .map((candidate, order) => {
      const name = plain(candidate);
      const words = name.split(' ');
      const distance = name.startsWith(wanted)
        ? 0
        : Math.min(
            edits(wanted, name, allowed),
            ...words.slice(0, 8).map((word) => edits(wanted, word, allowed) + 0.5),
            name.includes(wanted) ? 1 : Number.POSITIVE_INFINITY,
          );
      return { candidate, distance, order };
    })
    .filter(({ distance }) => distance <= allowed + 0.5)
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Lower case without marks on letters, words apart by one space. */
export function plain(text: string): string {
  // Most names are ASCII, and normalising is slower than looking.
  const simple = /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return simple
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (Damerau-Levenshtein, optimal
 * string alignment); infinity beyond `most`, which bounds the work to most × length.
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  const far = most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(far);
    row[0] = i;
    let least = i;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const distance = last[b.length] ?? far;
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}
