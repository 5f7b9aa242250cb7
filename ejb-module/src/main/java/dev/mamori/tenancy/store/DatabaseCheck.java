package dev.mamori.tenancy.store;

import java.util.List;

/**
 * A question to the database whose every answer is a reason not to start.
 *
 * @param name the check's name in messages
 * @param question SQL that returns one text a reason; no row when all is well
 */
record DatabaseCheck(String name, String question) {

    private static final List<DatabaseCheck> POSTGRESQL = List.of(
            new DatabaseCheck(
                    "schema-missing", "select 'the schema is not migrated' where to_regclass('municipality') is null"),
            // Under C, trigrams and upper/lower know no Japanese; C.UTF-8 and ICU locales do.
            new DatabaseCheck(
                    "database-locale-c",
                    """
                    select 'the locale ' || datcollate || ' cannot search Japanese' from pg_database
                     where datname = current_database()
                       and (datcollate in ('C', 'POSIX') or datctype in ('C', 'POSIX'))"""),
            new DatabaseCheck(
                    "database-encoding",
                    """
                    select 'the encoding is not UTF8' from pg_database
                     where datname = current_database() and pg_encoding_to_char(encoding) <> 'UTF8'"""),
            new DatabaseCheck(
                    "role-bypasses-wall",
                    """
                    select 'the role ' || rolname || ' passes row-level security' from pg_roles
                     where pg_has_role(current_user, oid, 'member') and (rolsuper or rolbypassrls)"""),
            new DatabaseCheck(
                    "role-owns-tables",
                    """
                    select 'the role owns ' || relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm')
                       and pg_has_role(current_user, relowner, 'member')"""),
            new DatabaseCheck(
                    "table-without-wall",
                    """
                    select c.relname || ' has tenant_id and no forced policy' from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace
                      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                     where n.nspname = current_schema() and c.relkind in ('r', 'p')
                       and not (c.relrowsecurity and c.relforcerowsecurity
                                and exists (select 1 from pg_policy p where p.polrelid = c.oid))"""),
            new DatabaseCheck(
                    "view-without-invoker",
                    """
                    select c.relname || ' is a view that passes the wall' from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = current_schema() and c.relkind = 'v'
                       and not coalesce(c.reloptions::text like '%security_invoker=true%', false)"""),
            new DatabaseCheck(
                    "trail-can-be-changed",
                    """
                    select 'the role may ' || lower(p) || ' '
                           || string_agg(distinct regexp_replace(c.relname, '^audit_event_.*', 'parts of it'), ', ')
                      from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                           unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p
                     where n.nspname = current_schema() and c.relkind in ('r', 'p')
                       and (c.relname ~ '^audit_event(_other|_[0-9]{4}_[0-9]{2})?$'
                            or c.relname in ('audit_leaf', 'audit_subtree', 'audit_head', 'audit_key'))
                       and has_table_privilege(current_user, c.oid, p)
                     group by p"""));

    private static final List<DatabaseCheck> ORACLE = List.of(
            new DatabaseCheck(
                    "role-bypasses-wall",
                    "select 'the user is exempt from access policies' from session_privs"
                            + " where privilege = 'EXEMPT ACCESS POLICY'"),
            new DatabaseCheck("role-owns-tables", "select 'the user owns ' || table_name from user_tables"),
            new DatabaseCheck(
                    "table-without-wall",
                    """
                    select c.table_name || ' has tenant_id and no policy' from all_tab_columns c
                     where c.owner = sys_context('USERENV', 'CURRENT_SCHEMA') and c.column_name = 'TENANT_ID'
                       and not exists (select 1 from all_policies p where p.object_owner = c.owner
                             and p.object_name = c.table_name and p.enable = 'YES')"""));

    static List<DatabaseCheck> of(String databaseProduct) {
        return "Oracle".equals(databaseProduct) ? ORACLE : POSTGRESQL;
    }
}
