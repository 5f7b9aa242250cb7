package dev.mamori.disclosure;

import dev.mamori.access.Role;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Census;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks whether the provider's people can see content past the city's approval, or did (control 5). */
@ApplicationScoped
@Probe(control = "5", name = "no-content-without-the-city")
public class DisclosureProbe implements ControlProbe {

    private static final Set<Permission> CONTENT =
            EnumSet.of(Permission.RESIDENT_READ, Permission.CASE_READ, Permission.RECORD_READ);
    private static final String BOTH_SIDES =
            """
            select count(distinct p.account_id) from role_grant p join role_grant c on c.account_id = p.account_id
             where p.role = 'OPERATOR' and c.role in ('CASEWORKER', 'SUPERVISOR')
               and now() between p.valid_from and p.valid_until and now() between c.valid_from and c.valid_until""";
    private static final String UNAPPROVED =
            """
            select count(*) from disclosure d join approval a on a.id = d.approval_id
             where a.state <> 'APPROVED' or a.action <> 'CONTENT_DISCLOSED'
                or d.valid_until > d.valid_from + interval '3 hours'""";
    private static final String LATE =
            """
            select count(*) from disclosure_opening o join disclosure d on d.id = o.disclosure_id
             where o.opened_at < d.valid_from or o.opened_at >= least(d.valid_until, coalesce(d.ended_at, d.valid_until))""";

    @Inject
    Census census;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        if (Role.OPERATOR.permissions().stream().anyMatch(CONTENT::contains)) {
            broken.add("the provider's role opens content");
        }
        var openings = 0L;
        for (var code : municipalities.codes()) {
            if (census.count(code, BOTH_SIDES) > 0) {
                broken.add("somebody of the provider also holds a role that opens content");
            }
            if (census.count(code, UNAPPROVED) > 0) {
                broken.add("content was disclosed without the city's approval or for too long");
            }
            if (census.count(code, LATE) > 0) {
                broken.add("content was opened outside its hours");
            }
            openings += census.count(code, "select count(*) from disclosure_opening");
        }
        return Finding.of(
                List.of(openings + " openings by the provider, all within an approval"),
                broken.stream().distinct().toList());
    }
}
