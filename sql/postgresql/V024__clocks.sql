-- How the clocks stood, for each machine and minute (control 19). No personal data: shared by all municipalities, outside
-- the wall. The time of a look is the database's, since it is the machine's that is in question.
create table clock_look (
  machine varchar(120) not null,
  looked_at timestamptz not null default clock_timestamp(),
  machine_at timestamptz not null,
  state varchar(15) not null check (state in ('SYNCHRONISED', 'DOUBTFUL', 'UNTRUSTED', 'UNKNOWN')),
  reasons jsonb not null,
  readings jsonb not null,
  set_back_millis bigint not null,
  confirmed_at timestamptz,
  primary key (machine, looked_at)
);
grant select, insert, delete on clock_look to mamori_app;
