/** What a kind of project promises: library indicators by code with their values, whom it serves, what it is for. */
import type { ProjectKind } from '@/lib/projects/domain/project';

/** A line of a theme: a library indicator, or a 个性指标 with the reason why the library has none. */
export type ThemeLine =
  | readonly [code: string, value: number | string, unitCost?: string]
  | {
      readonly level2: 'quantity' | 'quality' | 'social_benefit';
      readonly name: string;
      readonly value: number;
      readonly unit: string;
      readonly reason: string;
    };

export interface ThemeFacts {
  /** @unit 万元 */
  readonly wan: number;
  /** a number of this project's own between two bounds */
  readonly pick: (name: string, least: number, most: number, step?: number) => number;
  /** whole units the money buys at a price @param yuan price of one */
  readonly bought: (yuan: number) => number;
}

export interface Theme {
  readonly kind: ProjectKind | null;
  /** completes 资金用于…… */
  readonly purpose: string;
  readonly lines: (facts: ThemeFacts) => readonly ThemeLine[];
  /** 直接服务对象; `{n}` is a number of people of the project's own */
  readonly served: string;
  /** why there is no satisfaction line, where there is none */
  readonly noSatisfaction?: string;
  /** why there is no cost line, where there is none */
  readonly noCost?: string;
}
