-- What is kept for a time only, what a token may carry less, and what was only answered again (controls 12, 18).

-- The words an API client asked a token for, where that was less than all it has (RFC 6749, clause 3.3).
alter table access_session add column scope varchar(400);
alter table access_session add check (scope is null or kind = 'CLIENT');

-- What a token carries: all its client has, or the words it was asked for as far as the client still has them.
create function scope_of(asked varchar, registered varchar) returns varchar
language sql immutable as $$
  select (case when asked is null then registered
              else coalesce((select string_agg(word, ' ') from unnest(string_to_array(asked, ' ')) word
                              where word = any (string_to_array(registered, ' '))), '') end)::varchar
$$;
revoke all on function scope_of(varchar, varchar) from public;
grant execute on function scope_of(varchar, varchar) to mamori_app;

-- As before, but for what a token carries.
create or replace function session_of(municipality_code integer, token bytea)
returns table (
  id uuid, kind varchar, account_id uuid, client_id uuid, name varchar, display_name varchar, scope varchar,
  roles text, departments text, terminal_id uuid, terminal_session_id uuid, terminal_label varchar, certificate_sha256 bytea,
  second_factor varchar, second_factor_at timestamptz, purpose varchar, last_seen_at timestamptz, idle_seconds integer, expires_at timestamptz,
  checked_at timestamptz)
language plpgsql as $$
begin
  perform set_config('app.tenant', municipality_code::text, true);
  return query
  select s.id, s.kind, s.account_id, s.client_id, coalesce(a.login_id, c.client_id), a.display_name, scope_of(s.scope, c.scope),
         (select string_agg(g.role, ' ') from role_grant g
           where g.account_id = s.account_id and g.valid_from <= now() and now() < g.valid_until),
         (select string_agg(d.department_id::text, ' ') from account_department d where d.account_id = s.account_id),
         t.id, ts.id, t.label, t.certificate_sha256, s.second_factor, s.second_factor_at, s.purpose, s.last_seen_at, s.idle_seconds, s.expires_at,
         now()
    from access_session s
    left join account a on a.id = s.account_id
    left join api_client c on c.id = s.client_id
    left join terminal_session ts on ts.id = s.terminal_session_id
    left join terminal t on t.id = ts.terminal_id
   where s.tenant_id = municipality_code and s.token_sha256 = token
     and s.ended_at is null and s.expires_at > now()
     and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()
     and ((s.kind = 'STAFF' and a.state = 'ACTIVE' and t.state = 'ACTIVE'
           and ts.ended_at is null and ts.expires_at > now())
       or (s.kind = 'CLIENT' and c.state = 'ACTIVE'));
end $$;

-- A creation that was asked for again and answered as before created nothing: the trail says so.
alter table audit_event drop constraint audit_event_outcome_check;
alter table audit_event add constraint audit_event_outcome_check
  check (outcome in ('SUCCESS', 'REPEATED', 'REFUSED', 'UNDECLARED', 'INVALID', 'REJECTED', 'STALE', 'COMMIT_FAILED', 'ERROR'));

-- Sessions are kept for 90 days after their end. The trail keeps for ever that they were.
grant delete on access_session, terminal_session to mamori_app;
create index access_session_by_end on access_session (tenant_id, coalesce(ended_at, expires_at));
create index access_session_by_terminal_session on access_session (tenant_id, terminal_session_id);
create index terminal_session_by_end on terminal_session (tenant_id, coalesce(ended_at, expires_at));
