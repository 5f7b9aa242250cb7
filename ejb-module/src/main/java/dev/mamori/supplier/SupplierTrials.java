package dev.mamori.supplier;

import dev.mamori.platform.Caller;
import dev.mamori.tenancy.Census;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Looks at every municipality's register, for the probes; names companies, never people. */
@ApplicationScoped
class SupplierTrials {

    private static final String LACKING =
            """
            select legal_name || ' lacks a fact' from supplier where state = 'ACTIVE'
               and (btrim(legal_name) = '' or btrim(address) = '' or btrim(work) = '' or btrim(security_manager) = ''
                    or btrim(personal_information_manager) = '' or country = 'JP' and corporate_number is null)""";
    private static final String UNAPPROVED =
            """
            select s.legal_name || ' works without the city''s approval' from supplier s
              left join approval a on a.id = s.approval_id and a.state = 'APPROVED' and a.action = 'SUPPLIER_APPROVED'
               and a.subject_id = s.id and a.decided_by <> a.requested_by
             where s.state = 'ACTIVE' and (a.id is null or s.document_sha256 is null)
            union all
            select s.legal_name || ' works below one that does not' from supplier s
              join supplier p on p.id = s.parent_id where s.state = 'ACTIVE' and p.state <> 'ACTIVE'""";
    private static final String ABROAD =
            """
            select legal_name || ' has personal data outside Japan' from supplier where state = 'ACTIVE' and tier > 1
               and country <> 'JP' and data_categories ~ '(PERSONAL|SENSITIVE|MY_NUMBER)'""";
    private static final String LIVE =
            """
            select distinct s.legal_name || ' has no place and a live account or session' from supplier_worker w
              join supplier s on s.id = w.supplier_id join account a on a.id = w.account_id
             where not exists (select 1 from supplier_worker o join supplier e on e.id = o.supplier_id
                 where o.account_id = w.account_id and o.left_on is null and e.state = 'ACTIVE'
                   and e.term_end >= (now() at time zone 'Asia/Tokyo')::date)
               and (a.state = 'ACTIVE' or exists (select 1 from access_session x where x.account_id = a.id
                 and x.ended_at is null and x.expires_at > now()))""";
    private static final String CITY_ROLE =
            """
            select distinct s.legal_name || ' has a person in a role of the city''s' from supplier_worker w
              join supplier s on s.id = w.supplier_id
              join role_grant g on g.account_id = w.account_id and g.valid_from <= now() and now() < g.valid_until
               and g.role in ('CITY_ADMIN', 'SECURITY_OFFICER', 'AUDITOR')
             where w.left_on is null and s.state = 'ACTIVE'""";
    private static final String STALE =
            """
            select legal_name || ' was not reviewed in the last 90 days' from supplier where state = 'ACTIVE'
               and (last_reviewed_on is null or last_reviewed_on < (now() at time zone 'Asia/Tokyo')::date - 90)
            union all
            select legal_name || ' names none of its people' from supplier s where state = 'ACTIVE'
               and not exists (select 1 from supplier_worker w where w.supplier_id = s.id and w.left_on is null)
            union all
            select distinct s.legal_name || ' has a person with an account and no training within a year' from supplier s
              join supplier_worker w on w.supplier_id = s.id and w.left_on is null and w.account_id is not null
               and w.trained_on < (now() at time zone 'Asia/Tokyo')::date - interval '1 year'
             where s.state = 'ACTIVE'""";
    private static final String EMPTY =
            "select 'the register is empty' where not exists (select 1 from supplier where state = 'ACTIVE')";

    @Inject
    Census census;

    @Inject
    Municipalities municipalities;

    /** Entries at work that lack one of the facts the city is owed. */
    List<String> lacking() {
        return ask(LACKING);
    }

    /** Entries at work that the city has not approved, or below one that is not at work. */
    List<String> unapproved() {
        return ask(UNAPPROVED);
    }

    /** Entries at work abroad with data they must not have there. */
    List<String> abroad() {
        return ask(ABROAD);
    }

    /** Entries that have ended while an account of theirs lives on. */
    List<String> live() {
        return ask(LIVE);
    }

    /** Entries at work whose people act for the city itself. */
    List<String> inCityRoles() {
        return ask(CITY_ROLE);
    }

    /** What cannot be proven: reviews and trainings that are too old, nobody named, nobody at work registered at all. */
    List<String> unproven() {
        var open = new ArrayList<>(ask(STALE));
        open.addAll(ask(EMPTY));
        return open;
    }

    /** What was looked at. */
    List<String> seen() {
        var entries = codes().stream()
                .mapToLong(code -> census.count(code, "select count(*) from supplier where state = 'ACTIVE'"))
                .sum();
        return List.of(entries + " suppliers at work");
    }

    private List<String> ask(String question) {
        var found = new ArrayList<String>();
        for (var code : codes()) {
            census.rows(code, question).forEach(row -> found.add("%06d: %s".formatted(code, row.get(0))));
        }
        return found;
    }

    private List<Integer> codes() {
        return municipalities.codes().stream()
                .filter(code -> code != Caller.SERVICE)
                .toList();
    }
}
