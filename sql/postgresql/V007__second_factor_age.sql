-- When a session's second factor was proven last: dangerous operations ask for a fresh one (control 13).
-- Sessions that live now have none: who is in the middle of something proves the second factor once more.
alter table access_session add column second_factor_at timestamptz;

drop function session_of(integer, bytea);
-- As before, with the age of the second factor and the terminal's session of stage one.
create function session_of(municipality_code integer, token bytea)
returns table (
  id uuid, kind varchar, account_id uuid, client_id uuid, name varchar, display_name varchar, scope varchar,
  roles text, departments text, terminal_id uuid, terminal_session_id uuid, terminal_label varchar, certificate_sha256 bytea,
  second_factor varchar, second_factor_at timestamptz, purpose varchar, last_seen_at timestamptz, idle_seconds integer, expires_at timestamptz,
  checked_at timestamptz)
language plpgsql as $$
begin
  perform set_config('app.tenant', municipality_code::text, true);
  return query
  select s.id, s.kind, s.account_id, s.client_id, coalesce(a.login_id, c.client_id), a.display_name, c.scope,
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
revoke all on function session_of(integer, bytea) from public;
grant execute on function session_of(integer, bytea) to mamori_app;
