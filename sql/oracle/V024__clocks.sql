-- How the clocks stood, for each machine and minute (control 19). No personal data: shared by all municipalities, outside
-- the wall. The time of a look is the database's, since it is the machine's that is in question.
create table clock_look (
  machine varchar2(120 char) not null,
  looked_at timestamp(6) with time zone default systimestamp not null,
  machine_at timestamp(6) with time zone not null,
  state varchar2(15 char) not null check (state in ('SYNCHRONISED', 'DOUBTFUL', 'UNTRUSTED', 'UNKNOWN')),
  reasons clob not null,
  readings clob not null,
  set_back_millis number(19) not null,
  confirmed_at timestamp(6) with time zone,
  primary key (machine, looked_at)
);
grant select, insert, delete on clock_look to mamori_app;
