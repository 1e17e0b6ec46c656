/** What befalls people, and so tells that a number counts them. */
import type { Token } from './tokens.ts';

/** What is done to people: behind these verbs a bare number counts them. */
export const KILLING =
  /^(?:kill|injur|wound|arrest|detain|hospitali[sz]|displac|evacuat|rescu|infect|execut|imprison|jail|employ|massacr|sicken|diagnos)/;

/** What happens to people. */
export const FATE =
  /^(?:(?:dead|homeless)$|kill|injur|wound|arrest|detain|hospitali[sz]|evacuat|rescu|infect|acquit|convict|charg|sentenc|surviv|escap|hurt|die|shot|missing|fled|bail|freed|releas|execut|displac|jail|imprison|deport)/;

/** Something that happens to people is said within five tokens before or two behind. */
export function isFate(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 5; at <= last + 3; at++) if (FATE.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
