/** All themes by name. */
import type { Theme } from '@/prisma/seed/demo/theme';
import { BUILDING_THEMES } from '@/prisma/seed/demo/themes-building';
import { PEOPLE_THEMES } from '@/prisma/seed/demo/themes-people';
import { RUNNING_THEMES } from '@/prisma/seed/demo/themes-running';

const THEMES = { ...RUNNING_THEMES, ...BUILDING_THEMES, ...PEOPLE_THEMES };
export type ThemeName = keyof typeof THEMES;

export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}
