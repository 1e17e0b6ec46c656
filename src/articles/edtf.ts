/**
 * The part of EDTF (ISO 8601-2, level 0 and 1) that dates of publication and questions use: year, month, day,
 * intervals of these, and a trailing "~" (approximate), "?" (uncertain) or "%" (both).
 */

/** First and last day, YYYY-MM-DD, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that an EDTF date covers; null when it is not one of the forms above. */
export function days(edtf: string | null): Days | null {
  if (edtf === null) return null;
  const [first = '', last = first] = edtf.split('/');
  const from = covered(first)?.from;
  const to = covered(last)?.to;
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

function covered(text: string): Days | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.+Z-]*)?[~?%]?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined)
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${String(last).padStart(2, '0')}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}
