import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastSlot, nextSlot, readSchedule, readZone } from '../../briefings/schedule.ts';

describe('when a briefing is due', () => {
  it.each([
    ['weekdays 08:00', '0 8 * * 1-5'],
    ['Weekdays at 8am', '0 8 * * 1-5'],
    ['every day at 7:30', '30 7 * * *'],
    ['daily 19.45', '45 19 * * *'],
    ['every weekday, at 9', '0 9 * * 1-5'],
    ['mondays 9:00', '0 9 * * 1'],
    ['every monday and thursday at 6 pm', '0 18 * * 1,4'],
    ['tue, wed and fri 12:15', '15 12 * * 2,3,5'],
    ['saturdays noon', '0 12 * * 6'],
    ['weekends midnight', '0 0 * * 0,6'],
    ['first of the month 10:00', '0 10 1 * *'],
    ['on the 15th of every month at 12am', '0 0 15 * *'],
    ['hourly', '0 * * * *'],
    ['0 8 * * 1-5', '0 8 * * 1-5'],
    ['*/30 9-17 * * mon', '*/30 9-17 * * mon'],
  ])('reads %s', (text, cron) => {
    expect(readSchedule(text)).toBe(cron);
  });

  it.each([
    '',
    'sometimes',
    'weekdays',
    '08:00',
    'weekdays 25:00',
    'weekdays 8:75',
    'every 13 pm',
    'fundays 8:00',
    '61 8 * * *',
    '0 0 8 * * *',
    '0 8 L * *',
    '40th of the month 8:00',
  ])('says how to say it instead of %j', (text) => {
    expect(() => readSchedule(text)).toThrow(/weekdays 08:00|five are read/);
  });

  it('knows time zones', () => {
    expect(readZone('europe/berlin')).toBe('Europe/Berlin');
    expect(() => readZone('Mars/Olympus')).toThrow(/no time zone: say one such as/);
  });

  const at = (iso: string) => Date.parse(iso);

  it.each([
    ['0 8 * * 1-5', 'Europe/Berlin', '2026-11-20T07:00:00Z', '2026-11-23T07:00:00Z'],
    ['0 8 * * *', 'Asia/Shanghai', '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'],
    ['0 8 * * *', 'Asia/Shanghai', '2026-11-19T23:59:59Z', '2026-11-20T00:00:00Z'],
    ['0 0 29 2 *', 'UTC', '2026-01-01T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['0 9 1 * 1', 'UTC', '2026-11-03T00:00:00Z', '2026-11-09T09:00:00Z'],
    ['30 5 * * *', 'Asia/Kolkata', '2026-11-19T23:00:00Z', '2026-11-20T00:00:00Z'],
    // Clocks go from 02:00 to 03:00 on 29 March 2026.
    ['30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T01:30:00Z'],
    ['0 8 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T06:00:00Z'],
    // They go from 03:00 back to 02:00 on 25 October: 02:30 comes twice, the first time is in summer time.
    ['30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00Z'],
    ['30 2 * * *', 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'],
    ['30 1 * * *', 'America/New_York', '2026-11-01T00:00:00Z', '2026-11-01T05:30:00Z'],
  ])('%s in %s after %s is %s', (rule, zone, after, next) => {
    const slot = nextSlot(rule, zone, at(after));
    expect(slot === null ? null : new Date(slot).toISOString()).toBe(new Date(next).toISOString());
  });

  it('finds of all slots that were missed the last one', () => {
    expect(lastSlot('0 8 * * *', 'UTC', at('2026-11-10T08:00:00Z'), at('2026-11-20T07:59:00Z'))).toBe(
      at('2026-11-19T08:00:00Z'),
    );
    expect(lastSlot('0 8 * * *', 'UTC', at('2026-11-20T08:00:00Z'), at('2026-11-21T07:59:00Z'))).toBeNull();
  });

  it('goes forth and back over the same slots, whatever the rule, zone and time of year', () => {
    const rules = fc.constantFrom(
      '0 8 * * *',
      '30 2 * * *',
      '15 1,2,3 * * 0',
      '*/20 * * * *',
      '0 0 1 * *',
      '45 23 * * 1-5',
    );
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/St_Johns',
    );
    const moments = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
    fc.assert(
      fc.property(rules, zones, moments, (rule, zone, after) => {
        const next = nextSlot(rule, zone, after);
        expect(next).not.toBeNull();
        if (next === null) return;
        expect(next).toBeGreaterThan(after);
        expect(lastSlot(rule, zone, after, next)).toBe(next);
        expect(lastSlot(rule, zone, after, next - 1)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
