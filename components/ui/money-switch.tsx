import { classNames } from './class-names';
import { RouteLink } from './route-link';
import { type SearchValues, searchHref } from './search-href';

export type MoneyUnit = 'wan' | 'yuan';

export const MONEY_UNIT_PARAM = 'money';

/** The unit asked for in the address; 万元 unless 元 is named. */
export function moneyUnitOf(search: SearchValues): MoneyUnit {
  return search[MONEY_UNIT_PARAM] === 'yuan' ? 'yuan' : 'wan';
}

export interface MoneySwitchProps {
  path: string;
  search: SearchValues;
}

export function MoneySwitch({ path, search }: MoneySwitchProps) {
  const current = moneyUnitOf(search);
  const choices = [
    { unit: 'wan', label: '万元', href: searchHref(path, search, { [MONEY_UNIT_PARAM]: null }) },
    { unit: 'yuan', label: '元', href: searchHref(path, search, { [MONEY_UNIT_PARAM]: 'yuan' }) },
  ];
  return (
    <nav aria-label="金额单位" data-print="hide" className="inline-flex text-sm">
      {choices.map((choice) => (
        <RouteLink
          key={choice.unit}
          href={choice.href}
          replace
          scroll={false}
          aria-current={choice.unit === current ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-control min-w-11 items-center justify-center border border-field px-2 first:rounded-l-xs last:-ml-px last:rounded-r-xs',
            choice.unit === current
              ? 'z-1 border-indigo bg-indigo-tint font-semibold text-indigo'
              : 'bg-surface text-ink-2',
          )}
        >
          {choice.label}
        </RouteLink>
      ))}
    </nav>
  );
}
