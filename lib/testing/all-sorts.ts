/** Tables such as a later release may add, with what a copy could stumble over, and rows for them. */
import fc from "fast-check";
import pg from "pg";

export const allSortsTables = `
  create type "Mood" as enum ('calm', 'it''s "odd"');
  create domain "Share" as numeric check (value between 0 and 100);
  create table "Value" (
    id bigint generated always as identity primary key,
    "a ""strange"" näme" text,
    bytes bytea, doc json, tree jsonb, list text[], real8 float8, real4 real, exact numeric, share "Share",
    big bigint, at timestamptz, wall timestamp, day date, span interval, flag boolean, mood "Mood", code char(5),
    address inet, range int4range, bits bit(5),
    twice numeric generated always as (exact * 2) stored
  );
  create table "Node" (id int primary key, up int references "Node");
  create table "Ship" (id int primary key, master int not null);
  create table "Sailor" (id int primary key, ship int not null references "Ship");
  alter table "Ship" add foreign key (master) references "Sailor" deferrable initially deferred;
  create table "Empty" (id serial primary key, text text);
  create sequence "Countdown" increment -3 maxvalue 100 start 100;

  create table "Log" (number bigserial primary key, text text not null, hash bytea not null);
  create table "LogCount" (count int not null);
  create function chain_log() returns trigger language plpgsql as $$ begin
    new.hash := sha256(coalesce((select hash from "Log" order by number desc limit 1), '') || convert_to(new.text, 'utf8'));
    return new;
  end $$;
  create function count_log() returns trigger language plpgsql as $$ begin
    update "LogCount" set count = count + 1;
    return null;
  end $$;
  create function keep_log() returns trigger language plpgsql as $$ begin
    raise exception 'the log is only added to' using errcode = 'restrict_violation';
  end $$;
  create trigger chain before insert on "Log" for each row execute function chain_log();
  create trigger count after insert on "Log" for each row execute function count_log();
  create trigger keep before update or delete on "Log" for each row execute function keep_log();
  create trigger keep_all before truncate on "Log" for each statement execute function keep_log();
  create trigger off before insert on "Log" for each row execute function keep_log();
  alter table "Log" enable always trigger count;
  alter table "Log" disable trigger off;`;

const text = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      "",
      "\\.",
      "\\N",
      "\\\\.\n\\.\n",
      "\r\n\t\v\b",
      "a\n\\.\nb",
      '{"table":"Value"}',
      "NULL",
      "'; --",
    ),
  )
  .map((it) => it.replace(/[\0\p{Surrogate}]/gu, "?"));

/** As it was written, with its spaces, the order of its keys, a key twice, and numbers that no program can hold. */
const json = fc
  .tuple(text, fc.jsonValue(), fc.nat(9))
  .map(
    ([key, value, spaces]) =>
      `{ ${JSON.stringify(key)} :${" ".repeat(spaces)}${JSON.stringify(value)}, "b":1,\n "a": 1e999, "b" : 0.10 }`,
  );

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 6 });
const date = fc.date({ min: new Date("0001-01-02Z"), max: new Date("9999-12-30Z"), noInvalidDate: true });

const row = fc.tuple(
  maybe(text),
  maybe(fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes))),
  maybe(json),
  maybe(text.map((it) => JSON.stringify({ [it]: [it, 1e-7, null] }).replaceAll("\\u0000", "?"))),
  maybe(fc.array(maybe(text), { maxLength: 4 })),
  maybe(fc.double().map(String)),
  maybe(fc.float().map(String)),
  maybe(fc.tuple(fc.bigInt(), fc.nat(99)).map(([whole, part]) => `${whole}.${part}00`)),
  maybe(fc.constantFrom("0", "100", "0.000000000000000000001")),
  maybe(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)),
  maybe(
    fc.oneof(
      date,
      fc.constantFrom("infinity", "-infinity", "2026-03-29 02:30:00.123456+01", "4713-01-01 BC"),
    ),
  ),
  maybe(fc.constantFrom("infinity", "2026-10-25 02:30:00.000001", "294276-12-31 23:59:59.999999")),
  maybe(fc.constantFrom("2024-02-29", "0001-01-01 BC", "infinity")),
  maybe(fc.constantFrom("1 year 2 mons -3 days 04:05:06.789", "-00:00:00.000001", "0")),
  maybe(fc.boolean()),
  maybe(fc.constantFrom("calm", 'it\'s "odd"')),
  maybe(fc.constantFrom("a", "ab  ", "")),
  maybe(fc.constantFrom("192.168.0.0/24", "::1")),
  maybe(fc.constantFrom("[1,5)", "empty", "(,)")),
  maybe(fc.constantFrom("10101", "00000")),
);

/** Fills the tables with so many values, always the same. */
export async function fillAllSorts(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const values of fc.sample(row, { numRuns: count, seed: 20261125 })) {
      const places = values.map((_, index) => `$${index + 1}`).join(", ");
      await client.query(
        `insert into "Value" ("a ""strange"" näme", bytes, doc, tree, list, real8, real4, exact, share, big, at, wall,
           day, span, flag, mood, code, address, range, bits) values (${places})`,
        values,
      );
    }
    await client.query(`
      insert into "Node" values (3, null), (1, 3), (2, 1);
      update "Node" set up = 2 where id = 3;
      begin; insert into "Ship" values (1, 1), (2, 3); insert into "Sailor" values (1, 1), (2, 1), (3, 2); commit;
      insert into "LogCount" values (0);
      insert into "Log" (text) values ('first'), ('second'), ('third');
      select nextval('"Countdown"'), nextval('"Countdown"'), nextval('"Empty_id_seq"')`);
  } finally {
    await client.end();
  }
}
