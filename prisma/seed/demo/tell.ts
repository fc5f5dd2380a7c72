/** The story of the demo county in its chapters, each timed. */

import { listUnits } from '@/lib/organisation/queries/list-units';
import { openSecondFiling, openTheYear } from '@/prisma/seed/demo/calendar';
import { castFor } from '@/prisma/seed/demo/cast';
import { foundCounty, listTheUnits, nameTheDivisions } from '@/prisma/seed/demo/county';
import { engageAgencies, trainings } from '@/prisma/seed/demo/engagements';
import {
  appointAdministrators,
  appointCountySeats,
  appointDivisions,
  appointEvaluators,
  appointUnits,
  People,
  requestsToTheSecurityAdministrator,
} from '@/prisma/seed/demo/people';
import { projectEvents } from '@/prisma/seed/demo/projects';
import { publishedImports } from '@/prisma/seed/demo/published';
import { happen, inOrder } from '@/prisma/seed/demo/schedule';
import { as, asCounty, at, FISCAL_YEAR } from '@/prisma/seed/demo/story';
import { moneyWithoutTarget } from '@/prisma/seed/demo/without-target';

const SECOND_FILING_OPENS = '2025-04-21';

export async function tellDemo(report: (chapter: string, seconds: number) => void): Promise<void> {
  const timed = async <Result>(chapter: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    report(chapter, (performance.now() - start) / 1000);
    return result;
  };
  const people = new People();
  await timed('县、规则包、指标库', foundCounty);
  const { units, divisions } = await timed('单位名单、股室', async () => {
    await appointAdministrators(people);
    await appointCountySeats(people);
    const listed = await listTheUnits(people.get('xitong'));
    const named = await nameTheDivisions(people.get('xitong'), people.get('jixiaogu.2'), listed);
    await appointDivisions(people, named);
    return { units: await listUnits(asCounty(at(SECOND_FILING_OPENS)), FISCAL_YEAR), divisions: named };
  });
  await timed('账号与席位', () => appointUnits(people, units));
  const office = people.get('jixiaogu.1');
  await timed('第三方机构', async () => appointEvaluators(people, await engageAgencies(office, units)));
  const events = inOrder([
    ...(await projectEvents(as(office, at(SECOND_FILING_OPENS)), units, castFor(people, units, divisions))),
    ...trainings(office, units),
    ...moneyWithoutTarget(people, units),
    ...(await publishedImports(people, units)),
    ...requestsToTheSecurityAdministrator(people),
  ]);
  const spring = events.findIndex(({ now }) => now >= at(SECOND_FILING_OPENS));
  await timed('日历、年初项目与绩效目标', async () => {
    await openTheYear(office);
    await happen(events.slice(0, spring));
  });
  await timed('新增项目与绩效目标', async () => {
    await openSecondFiling(office);
    await happen(events.slice(spring));
  });
}
