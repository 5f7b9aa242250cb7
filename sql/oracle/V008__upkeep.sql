-- What is kept for a time only, what a token may carry less, and what was only answered again (controls 12, 18).

-- The words an API client asked a token for, where that was less than all it has (RFC 6749, clause 3.3).
alter table access_session add (scope varchar2(400 char));
alter table access_session add check (scope is null or kind = 'CLIENT');

-- A creation that was asked for again and answered as before created nothing: the trail says so.
declare
  named varchar2(128);
begin
  select constraint_name into named from user_constraints
   where table_name = 'AUDIT_EVENT' and constraint_type = 'C' and search_condition_vc like 'outcome in (%';
  execute immediate 'alter table audit_event drop constraint ' || named;
end;
/
alter table audit_event add constraint audit_event_outcome_check
  check (outcome in ('SUCCESS', 'REPEATED', 'REFUSED', 'UNDECLARED', 'INVALID', 'REJECTED', 'STALE', 'COMMIT_FAILED', 'ERROR'));

-- Sessions are kept for 90 days after their end. The trail keeps for ever that they were.
grant delete on access_session to mamori_app;
grant delete on terminal_session to mamori_app;
create index access_session_by_end on access_session (tenant_id, coalesce(ended_at, expires_at));
create index access_session_by_terminal_session on access_session (tenant_id, terminal_session_id);
create index terminal_session_by_end on terminal_session (tenant_id, coalesce(ended_at, expires_at));
