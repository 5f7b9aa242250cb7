package dev.mamori.incident.store;

import dev.mamori.incident.Suspect;

/** The statements that ask what something touched, each for every kind of suspect. */
enum ImpactStatement {
    /** Touched persons. */
    PERSONS,
    /** How many there are. */
    COUNTS,
    /** How many events tell of it, and when. */
    TOTALS,
    /** Who and what took part. */
    PARTIES;

    private static final String EVENTS =
            """
            with events as (
              select e.at, e.operation, e.actor_id, e.actor_name, e.terminal_id, e.source_address, e.subject_id,
                     e.resident_id, e.shown
                from audit_event e
               where e.tenant_id = ? and e.at >= ? and e.at < ? and e.outcome in ('SUCCESS', 'REPEATED') and\s""";

    private static final String END = "\n)\n";

    private static final String EACH_PERSON =
            """
            ), persons as (
              select e.at, e.operation, x.id
                from events e
               cross join lateral (select distinct id from unnest(coalesce(e.shown, '{}') || e.resident_id) id
                                    where id is not null) x
            )
            """;

    private static final String PERSONS_OF =
            """
            select p.id, r.family_name || ' ' || r.given_name as name, count(*) as events,
                   min(p.at) as first, max(p.at) as last, array_agg(distinct p.operation::text) as operations
              from persons p join resident r on r.tenant_id = ? and r.id = p.id
             where p.id > ? and (? or p.id = ?)
             group by p.id, r.family_name, r.given_name order by p.id limit ?""";

    private static final String COUNTS_OF =
            """
            select count(distinct p.id) as persons,
                   count(distinct p.id) filter (where p.operation = any (?)) as seen,
                   count(distinct p.id) filter (where p.operation = any (?)) as changed,
                   count(distinct p.id) filter (where p.operation = any (?)) as taken_out
              from persons p join resident r on r.tenant_id = ? and r.id = p.id
             where (? or p.id = ?)""";

    private static final String TOTALS_OF =
            """
            select count(*) as events, count(distinct subject_id) as records, min(at) as first, max(at) as last,
                   clock_timestamp() as asked_at from events""";

    private static final String PARTIES_OF =
            """
            , parties as (
              select case when grouping(actor_name) = 0 then 'ACTOR' when grouping(terminal_id) = 0 then 'TERMINAL'
                          else 'ADDRESS' end as kind, actor_id, actor_name, terminal_id, source_address, count(*) as events
                from events group by grouping sets ((actor_id, actor_name), (terminal_id), (source_address))
            )
            select p.kind, p.events, coalesce(p.actor_id::text, p.terminal_id::text, p.source_address, p.actor_name) as id,
                   coalesce(p.actor_name, t.label) as name
              from parties p left join terminal t on t.tenant_id = ? and t.id = p.terminal_id
             where p.kind = 'ACTOR' or p.terminal_id is not null or p.source_address is not null
             order by p.events desc, id limit 300""";

    /** The statement for a kind of suspect. */
    static String sql(ImpactStatement statement, Suspect by) {
        return EVENTS.concat(condition(by)).concat(rest(statement));
    }

    private static String rest(ImpactStatement statement) {
        return switch (statement) {
            case PERSONS -> EACH_PERSON.concat(PERSONS_OF);
            case COUNTS -> EACH_PERSON.concat(COUNTS_OF);
            case TOTALS -> END.concat(TOTALS_OF);
            case PARTIES -> END.concat(PARTIES_OF);
        };
    }

    private static String condition(Suspect by) {
        return switch (by) {
            case ACCOUNT -> "e.actor_id = ?";
            case TERMINAL -> "e.terminal_id = ?";
            case SESSION -> "e.session_id = ?";
            case ADDRESS -> "e.source_address = ?";
            case SIM ->
                "e.source_address in (select unnest(array[s.address4, s.address6]) from sim s"
                        + " where s.tenant_id = ? and s.id = ?)";
            case RESIDENT ->
                """
                    (e.seq, e.at) in (
                      select t.seq, t.at from audit_touch t
                       where t.tenant_id = ? and t.resident_id = ? and t.at >= ? and t.at < ?
                       union all
                      select n.seq, n.at from audit_event n
                       where n.tenant_id = ?
                         and n.xid >= coalesce((select p.xid from audit_touch_position p where p.tenant_id = ?), '0')
                         and (n.resident_id = ? or n.shown @> array[?]::uuid[]))""";
        };
    }
}
