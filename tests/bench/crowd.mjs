/** More rows of the same kind, and away with them: whether a page asks more often when it has more to show. */

/** Writing beside the acts, as superuser and past triggers: only in the bench's own throw-away database. */
async function unguarded(admin, work) {
  await admin.query('begin');
  try {
    await admin.query('set local session_replication_role = replica');
    await work();
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback');
    throw error;
  }
}

/** Clones of a target with project and money of their own, numbered `from` to `to`. */
export async function addTargets(admin, { county_code: county, target_id: target }, from, to) {
  await unguarded(admin, async () => {
    const numbers = [county, target, from, to];
    await admin.query(
      `insert into project
       select (jsonb_populate_record(p, jsonb_build_object('id', md5(p.id::text || i), 'code', 'BENCH' || i))).*
       from performance_target t
       join project p on p.county_code = t.county_code and p.id = t.project_id, generate_series($3::int, $4::int) i
       where t.county_code = $1 and t.id = $2`,
      numbers,
    );
    for (const table of ['money_request', 'performance_target']) {
      await admin.query(
        `insert into ${table}
         select (jsonb_populate_record(m, jsonb_build_object('id', md5(t.id::text || i), 'project_id', md5(t.project_id::text || i)))).*
         from performance_target t
         join ${table} m on m.county_code = t.county_code and m.project_id = t.project_id
           and m.fiscal_year = t.fiscal_year, generate_series($3::int, $4::int) i
         where t.county_code = $1 and t.id = $2`,
        numbers,
      );
    }
  });
}

export async function removeTargets(admin, { county_code: county }) {
  await unguarded(admin, async () => {
    for (const table of ['performance_target', 'money_request']) {
      await admin.query(
        `delete from ${table} t using project p
         where p.county_code = $1 and p.code like 'BENCH%' and t.county_code = p.county_code and t.project_id = p.id`,
        [county],
      );
    }
    await admin.query(`delete from project where county_code = $1 and code like 'BENCH%'`, [county]);
  });
}

/** Clones of the first line of a target, numbered `from` to `to`. */
export async function addLines(admin, { county_code: county, target_id: target }, from, to) {
  await unguarded(admin, () =>
    admin.query(
      `insert into target_line
       select (jsonb_populate_record(l, jsonb_build_object(
         'id', md5(l.id::text || i), 'position', 1000 + i, 'name', l.name || i))).*
       from target_line l, generate_series($3::int, $4::int) i
       where l.county_code = $1 and l.target_id = $2 and l.position = 0`,
      [county, target, from, to],
    ),
  );
}

export async function removeLines(admin, { county_code: county, target_id: target }) {
  await unguarded(admin, () =>
    admin.query('delete from target_line where county_code = $1 and target_id = $2 and position >= 1000', [
      county,
      target,
    ]),
  );
}
