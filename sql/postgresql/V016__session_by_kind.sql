-- Who holds a token, asked for at every request: the session's row first, then only what its kind needs. A client has
-- no account, terminal, certificate or card to look up. What is answered is as before.
create or replace function session_of(municipality_code integer, token bytea)
returns table (
  id uuid, kind varchar, account_id uuid, client_id uuid, name varchar, display_name varchar, scope varchar,
  roles text, departments text, terminal_id uuid, terminal_session_id uuid, terminal_label varchar, certificate_sha256 bytea,
  second_factor varchar, second_factor_at timestamptz, purpose varchar, last_seen_at timestamptz, idle_seconds integer, expires_at timestamptz,
  checked_at timestamptz, certificate_id uuid, terminal_kind varchar, terminal_networks varchar, sim_addresses text)
language plpgsql as $$
declare
  s access_session%rowtype;
begin
  perform set_config('app.tenant', municipality_code::text, true);
  select * into s from access_session held
   where held.tenant_id = municipality_code and held.token_sha256 = token
     and held.ended_at is null and held.expires_at > now()
     and held.last_seen_at + make_interval(secs => held.idle_seconds) > now();
  if s.kind = 'CLIENT' then
    return query
    select s.id, s.kind, s.account_id, s.client_id, c.client_id, null::varchar, scope_of(s.scope, c.scope),
           null::text, null::text, null::uuid, null::uuid, null::varchar, null::bytea,
           s.second_factor, s.second_factor_at, s.purpose, s.last_seen_at, s.idle_seconds, s.expires_at,
           now(), null::uuid, null::varchar, null::varchar, ''
      from api_client c
     where c.id = s.client_id and c.state = 'ACTIVE';
  elsif s.kind = 'STAFF' then
    return query
    select s.id, s.kind, s.account_id, s.client_id, a.login_id, a.display_name, s.scope,
           (select string_agg(g.role, ' ') from role_grant g
             where g.account_id = s.account_id and g.valid_from <= now() and now() < g.valid_until),
           (select string_agg(d.department_id::text, ' ') from account_department d where d.account_id = s.account_id),
           t.id, ts.id, t.label, tc.sha256,
           s.second_factor, s.second_factor_at, s.purpose, s.last_seen_at, s.idle_seconds, s.expires_at,
           now(), tc.id, t.kind, t.networks, concat_ws(' ', m.address4, m.address6)
      from account a
      join terminal_session ts on ts.id = s.terminal_session_id and ts.ended_at is null and ts.expires_at > now()
      join terminal t on t.id = ts.terminal_id and t.state = 'ACTIVE'
      join terminal_certificate tc on tc.id = ts.certificate_id and tc.state = 'ISSUED'
       and tc.not_before <= now() and now() < tc.usable_until
      left join sim m on m.terminal_id = t.id and m.state = 'ACTIVE'
     where a.id = s.account_id and a.state = 'ACTIVE';
  end if;
end $$;
