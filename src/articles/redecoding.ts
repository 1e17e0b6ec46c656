/**
 * Text that was UTF-8, was taken for windows-1252 and written as UTF-8 again: "Ã©" for "é", "â€™" for "’". One pass.
 */

/** What windows-1252 has where Latin-1 has controls, by byte from 0x80 on; "\0" where it has nothing. */
const SPECIALS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const BYTES = new Map([...SPECIALS].flatMap((letter, i) => (letter === '\0' ? [] : [[letter, 0x80 + i] as const])));

/** Runs of such characters, and of those that UTF-8 puts two or more bytes into. */
const RUN = new RegExp(`[\\u0080-\\u00ff${SPECIALS.replaceAll('\0', '')}]+`, 'g');
const SIGN = /[ÃÂâÐÑ]/;
/** Runs that are UTF-8 with which a text is one decoded twice, and their share of all runs. */
const LEAST = 3;
const SHARE = 0.7;

/** The text as it was written, where most of what is beyond ASCII in it says so; else as it is. */
export function redecoded(text: string): string {
  if (!SIGN.test(text)) return text;
  let mended = 0;
  let all = 0;
  const again = text.replace(RUN, (run) => {
    all++;
    const read = fromUtf8(run);
    if (read === null) return run;
    mended++;
    return read;
  });
  return mended >= LEAST && mended >= SHARE * all ? again : text;
}

function fromUtf8(run: string): string | null {
  if (run.length < 2) return null;
  const bytes = Uint8Array.from(run, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0));
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true });
