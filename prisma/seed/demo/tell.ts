/** The story of the demo county in its chapters, each timed. */
import { openSecondFiling, openTheYear } from '@/prisma/seed/demo/calendar';
import { foundCounty, listTheUnits, nameTheDivisions } from '@/prisma/seed/demo/county';
import { engageAgencies, holdTrainings } from '@/prisma/seed/demo/engagements';
import {
  appointAdministrators,
  appointCountySeats,
  appointDivisions,
  appointEvaluators,
  appointUnits,
  askTheSecurityAdministrator,
  People,
} from '@/prisma/seed/demo/people';

export async function tellDemo(report: (chapter: string, seconds: number) => void): Promise<void> {
  const timed = async <Result>(chapter: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    report(chapter, (performance.now() - start) / 1000);
    return result;
  };
  const people = new People();
  await timed('县、规则包、指标库', foundCounty);
  const units = await timed('单位名单、股室', async () => {
    await appointAdministrators(people);
    await appointCountySeats(people);
    const listed = await listTheUnits(people.get('xitong'));
    const divisions = await nameTheDivisions(people.get('xitong'), people.get('jixiaogu.2'), listed);
    await appointDivisions(people, divisions);
    return listed;
  });
  await timed('账号与席位', () => appointUnits(people, units));
  const office = people.get('jixiaogu.1');
  await timed('第三方机构、培训', async () => {
    await appointEvaluators(people, await engageAgencies(office, units));
    await holdTrainings(office, units);
  });
  await timed('日历与布置', async () => {
    await openTheYear(office);
    await openSecondFiling(office);
  });
  await timed('账号待办', () => askTheSecurityAdministrator(people));
}
