/**
 * The teller of the demo story: who acts, and on which day. Everything in the demo county is done by an act of one of
 * its accounts at a moment of its own, so that every rule held when it happened.
 */
import { addDays, type BusinessDate, businessDate, businessDateOf } from '@/lib/core/business-calendar';
import type { Actor, RequestContext } from '@/lib/core/context';
import { PUBLIC_HOLIDAYS } from '@/lib/core/public-holidays';
import { isWorkingDay } from '@/lib/core/working-days';

export const COUNTY_CODE = '652822';
export const FISCAL_YEAR = 2025;
/** the day the demo county lives at when it is first loaded */
export const TODAY = '2025-05-20';

const MINUTE = 60_000;
/** ten in the morning in Asia/Shanghai, when offices in Xinjiang open */
const OFFICE_OPENS = 'T10:00:00+08:00';
/** @unit minutes from then on */
const OFFICE_HOURS = 480;

/** A moment of an office day. @param minutes after ten in the morning */
export function at(day: string, minutes = 0): Date {
  return new Date(new Date(`${day}${OFFICE_OPENS}`).getTime() + (minutes % OFFICE_HOURS) * MINUTE);
}

/** The working days of a span, both ends included. */
function workingDays(from: string, to: string): readonly BusinessDate[] {
  const days: BusinessDate[] = [];
  for (let day = businessDate(from); day <= businessDate(to); day = addDays(day, 1)) {
    if (isWorkingDay(day, PUBLIC_HOLIDAYS)) days.push(day);
  }
  return days;
}

/** The moment the n-th of many things happens when they are spread over a span of working days. */
export function during(from: string, to: string, index: number, count: number): Date {
  const days = workingDays(from, to);
  const place = (index / Math.max(1, count)) * days.length;
  const day = days[Math.min(days.length - 1, Math.floor(place))];
  if (day === undefined) throw new Error(`no working day between ${from} and ${to}`);
  return at(day, Math.floor((place % 1) * OFFICE_HOURS));
}

/** The county itself at work: start-up, before anybody has a seat. */
export function asCounty(moment: Date): RequestContext {
  return contextOf(null, moment);
}

export function as(person: Actor, moment: Date): RequestContext {
  return contextOf(person, moment);
}

function contextOf(actor: Actor | null, now: Date): RequestContext {
  return {
    countyCode: COUNTY_CODE,
    actor,
    origin: actor === null ? 'system' : 'web',
    now,
    businessDate: businessDateOf(now),
    address: '',
  };
}

/** Numbers that look chosen but are the same at every load: a small mixing of the key, no clock and no chance. */
export function pick(key: string, least: number, most: number, step = 1): number {
  let mixed = 2_166_136_261;
  for (const letter of key) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  const places = Math.floor((most - least) / step) + 1;
  return least + (((mixed ^ (mixed >>> 15)) >>> 0) % places) * step;
}
