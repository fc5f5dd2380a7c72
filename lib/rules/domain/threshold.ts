/** A threshold has a value and a side: 20 % is not above 20 %, 90 points are from 90 points. */

/** `below` is <, `from` is ≥, `above` is >, `up_to` is ≤ */
export type Side = 'below' | 'from' | 'above' | 'up_to';

export interface Threshold<Value extends number> {
  readonly side: Side;
  readonly at: Value;
}

/** Whether a value lies on the threshold's side. Values are compared as they were rounded and are shown. */
export function reaches<Value extends number>(threshold: Threshold<Value>, value: Value): boolean {
  switch (threshold.side) {
    case 'below':
      return value < threshold.at;
    case 'from':
      return value >= threshold.at;
    case 'above':
      return value > threshold.at;
    case 'up_to':
      return value <= threshold.at;
  }
}
