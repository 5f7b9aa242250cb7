-- Evidence of the controls: what a probe saw, only ever added to. It holds no personal data, so it is shared by all
-- municipalities and stands outside the wall.
create table control_evidence (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  control_id varchar(5) not null,
  probe varchar(60) not null,
  looked_at timestamptz not null,
  collector varchar(120) not null,
  result varchar(10) not null check (result in ('PASS', 'FAIL')),
  findings jsonb not null,
  sha256 varchar(64) not null,
  unique (control_id, probe, looked_at)
);
create index control_evidence_newest on control_evidence (control_id, probe, seq desc);
grant select, insert on control_evidence to mamori_app;
