-- Evidence of the controls: what a probe saw, only ever added to. It holds no personal data, so it is shared by all
-- municipalities and stands outside the wall.
create table control_evidence (
  seq number(19) generated always as identity primary key,
  id raw(16) not null unique,
  control_id varchar2(5 char) not null,
  probe varchar2(60 char) not null,
  looked_at timestamp(6) with time zone not null,
  collector varchar2(120 char) not null,
  result varchar2(10 char) not null check (result in ('PASS', 'FAIL')),
  findings clob not null,
  sha256 varchar2(64 char) not null,
  unique (control_id, probe, looked_at)
);
create index control_evidence_newest on control_evidence (control_id, probe, seq desc);
grant select, insert on control_evidence to mamori_app;
