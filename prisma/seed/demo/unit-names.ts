/** Short names of units, as they stand in the names of their projects. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^中共轮台县委员会办公室$/, '县委办公室'],
  [/^中共轮台县委员会/, '县委'],
  [/^轮台县纪律检查委员会监察委员会$/, '县纪委监委'],
  [/^轮台县人民代表大会常务委员会办公室$/, '县人大办公室'],
  [/^政协轮台县委员会办公室$/, '县政协办公室'],
  [/^轮台县人民政府办公室$/, '县政府办公室'],
  [/^共青团轮台县委员会$/, '共青团县委'],
  [/^巴州生态环境局轮台县分局$/, '生态环境分局'],
  [/^轮台县轮台镇人民政府$/, '轮台镇'],
  [/^轮台县(.+)人民政府$/, '$1'],
  [/^轮台县(总工会|人民医院|第.+)$/, '县$1'],
  [/^轮台县/, ''],
];

export function shortName(name: string): string {
  const found = PARTS.find(([pattern]) => pattern.test(name));
  return found === undefined ? name : name.replace(found[0], found[1]);
}
