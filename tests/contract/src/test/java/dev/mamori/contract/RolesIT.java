package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mamori.traceability.Satisfies;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@Satisfies("12")
@ExtendWith(LiveMamori.class)
@DisplayName("Who may do what")
class RolesIT {

    private static final List<String> WHO = List.of(
            "CASEWORKER",
            "SUPERVISOR",
            "CITY_ADMIN",
            "SECURITY_OFFICER",
            "AUDITOR",
            "OPERATOR",
            "program",
            "reader",
            "directory");

    /** Each operation on something that does not exist, or creating something: 404, 422 and 2xx say "may", 403 says "may not". */
    private static final String MATRIX =
            """
            GET    /api/v1/residents                                         200 200 403 403 403 403 200 200 403
            POST   /api/v1/residents                                         201 201 403 403 403 403 201 403 403
            GET    /api/v1/residents/{id}                                    404 404 403 403 403 403 404 404 403
            PATCH  /api/v1/residents/{id}                                    404 404 403 403 403 403 404 403 403
            GET    /api/v1/residents/{id}/accesses                           403 404 403 404 404 403 404 404 403
            GET    /api/v1/residents/{residentId}/previous-answers/{form}    404 404 403 403 403 403 404 404 403
            GET    /api/v1/cases                                             200 200 403 403 403 403 200 200 403
            POST   /api/v1/cases                                             201 201 403 403 403 403 201 403 403
            GET    /api/v1/cases/{id}                                        404 404 403 403 403 403 404 404 403
            PATCH  /api/v1/cases/{id}                                        404 404 403 403 403 403 404 403 403
            POST   /api/v1/cases/{id}/assign                                 404 404 403 403 403 403 404 403 403
            POST   /api/v1/cases/{id}/close                                  404 404 403 403 403 403 404 403 403
            POST   /api/v1/cases/{id}/reopen                                 404 404 403 403 403 403 404 403 403
            POST   /api/v1/cases/{id}/transfer                               403 404 403 403 403 403 404 403 403
            GET    /api/v1/cases/{id}/timeline                               404 404 403 403 403 403 404 404 403
            GET    /api/v1/cases/{caseId}/records                            404 404 403 403 403 403 404 404 403
            POST   /api/v1/cases/{caseId}/records                            404 404 403 403 403 403 404 403 403
            GET    /api/v1/records/{id}                                      404 404 403 403 403 403 404 404 403
            PATCH  /api/v1/records/{id}                                      404 404 403 403 403 403 404 403 403
            GET    /api/v1/records/{id}/revisions                            404 404 403 403 403 403 404 404 403
            GET    /api/v1/forms                                             200 200 200 403 403 403 200 200 403
            GET    /api/v1/forms/{key}                                       200 200 200 403 403 403 200 200 403
            POST   /api/v1/forms                                             403 403 201 403 403 403 403 403 403
            POST   /api/v1/forms/{key}                                       403 403 201 403 403 403 403 403 403
            GET    /api/v1/departments                                       200 200 200 200 200 403 200 200 403
            POST   /api/v1/accounts/{id}/password-reset                      403 403 404 403 403 403 403 403 403
            POST   /api/v1/accounts/{id}/unlock                              403 403 403 404 403 403 403 403 403
            GET    /api/v1/accounts/{id}/sessions                            403 403 403 404 403 403 403 403 403
            DELETE /api/v1/accounts/{id}/sessions/{sessionId}                403 403 403 404 403 403 403 403 403
            GET    /api/v1/policy                                            403 403 200 200 200 403 403 403 403
            PATCH  /api/v1/policy                                            403 403 202 202 403 403 403 403 403
            GET    /api/v1/accounts                                          403 200 200 200 200 403 403 403 403
            POST   /api/v1/accounts                                          403 403 201 403 403 403 403 403 403
            GET    /api/v1/accounts/{id}                                     403 404 404 404 404 403 403 403 403
            PATCH  /api/v1/accounts/{id}                                     403 403 404 403 403 403 403 403 403
            POST   /api/v1/accounts/{id}/invitation                          403 403 404 403 403 403 403 403 403
            POST   /api/v1/accounts/{id}/suspend                             403 403 404 403 403 403 403 403 403
            POST   /api/v1/accounts/{id}/resume                              403 403 404 403 403 403 403 403 403
            POST   /api/v1/accounts/{id}/retire                              403 403 404 403 403 403 403 403 403
            POST   /api/v1/accounts/{id}/grants                              403 403 404 403 403 403 403 403 403
            POST   /api/v1/accounts/{id}/grants/{grantId}/end                403 403 404 403 403 403 403 403 403
            GET    /api/v1/audit/events                                      403 403 403 200 200 403 200 200 403
            GET    /api/v1/audit/events/export                               403 403 403 422 422 403 422 422 403
            GET    /api/v1/audit/export                                      403 403 403 422 422 403 422 422 403
            POST   /api/v1/audit/export                                      403 403 403 422 422 403 422 422 403
            GET    /api/v1/audit/proofs/{eventId}                            403 403 403 404 404 403 404 404 403
            GET    /api/v1/audit/seals                                       403 403 403 200 200 403 200 200 403
            GET    /api/v1/audit/seals/consistency                           403 403 403 422 422 403 422 422 403
            GET    /api/v1/audit/seals/key                                   403 403 403 200 200 403 200 200 403
            GET    /api/v1/audit/seals/latest                                403 403 403 200 200 403 200 200 403
            GET    /api/v1/audit/impact                                      403 403 403 422 422 403 422 422 403
            GET    /api/v1/audit/impact/persons                              403 403 403 422 422 403 422 422 403
            GET    /api/v1/approvals                                         403 403 200 200 200 403 403 403 403
            GET    /api/v1/approvals/own                                     200 200 200 200 200 200 200 200 200
            GET    /api/v1/approvals/{id}                                    404 404 404 404 404 404 404 404 404
            POST   /api/v1/approvals/{id}/approve                            403 403 404 404 403 403 403 403 403
            POST   /api/v1/approvals/{id}/reject                             403 403 404 404 403 403 403 403 403
            POST   /api/v1/approvals/{id}/withdraw                           404 404 404 404 404 404 404 404 404
            GET    /api/v1/disclosures                                       403 403 200 200 200 403 403 403 403
            POST   /api/v1/disclosures                                       403 403 403 403 403 201 403 403 403
            GET    /api/v1/disclosures/own                                   403 403 403 403 403 200 403 403 403
            GET    /api/v1/disclosures/{id}                                  403 403 404 404 404 403 403 403 403
            POST   /api/v1/disclosures/{id}/open                             403 403 403 403 403 404 403 403 403
            POST   /api/v1/disclosures/{id}/end                              403 403 404 404 403 403 403 403 403
            GET    /api/v1/terminals                                         403 200 200 200 200 403 403 403 403
            POST   /api/v1/terminals                                         403 403 201 403 403 403 403 403 403
            GET    /api/v1/terminals/{id}                                    403 404 404 404 404 403 403 403 403
            PATCH  /api/v1/terminals/{id}                                    403 403 404 403 403 403 403 403 403
            POST   /api/v1/terminals/{id}/suspend                            403 403 404 403 403 403 403 403 403
            POST   /api/v1/terminals/{id}/resume                             403 403 404 403 403 403 403 403 403
            POST   /api/v1/terminals/{id}/retire                             403 403 404 403 403 403 403 403 403
            POST   /api/v1/terminals/{id}/report-lost                        403 404 404 404 403 403 403 403 403
            GET    /api/v1/terminals/{id}/certificates                       403 404 404 404 404 403 403 403 403
            POST   /api/v1/terminals/{id}/certificates                       403 403 404 403 403 403 403 403 403
            POST   /api/v1/terminals/{id}/key-files                          403 403 404 403 403 403 403 403 403
            POST   /api/v1/terminal-certificates/{id}/revoke                 403 403 404 403 403 403 403 403 403
            GET    /api/v1/sims                                              403 200 200 200 200 403 403 403 403
            POST   /api/v1/sims                                              403 403 201 403 403 403 403 403 403
            GET    /api/v1/sims/{id}                                         403 404 404 404 404 403 403 403 403
            PATCH  /api/v1/sims/{id}                                         403 403 404 403 403 403 403 403 403
            POST   /api/v1/sims/{id}/activate                                403 403 404 403 403 403 403 403 403
            POST   /api/v1/sims/{id}/suspend                                 403 403 404 403 403 403 403 403 403
            POST   /api/v1/sims/{id}/report-lost                             403 403 404 403 403 403 403 403 403
            POST   /api/v1/sims/{id}/retire                                  403 403 404 403 403 403 403 403 403
            GET    /api/v1/sims/filter-policy                                403 200 200 200 200 403 403 403 403
            GET    /api/v1/sims/filter-comparisons                           403 200 200 200 200 403 403 403 403
            POST   /api/v1/sims/filter-comparisons                           403 403 201 403 403 403 403 403 403
            GET    /api/v1/suppliers                                         403 403 200 200 200 403 403 403 403
            POST   /api/v1/suppliers                                         403 403 201 201 403 403 403 403 403
            GET    /api/v1/suppliers/export                                  403 403 200 200 200 403 403 403 403
            GET    /api/v1/suppliers/{id}                                    403 403 404 404 404 403 403 403 403
            PATCH  /api/v1/suppliers/{id}                                    403 403 404 404 403 403 403 403 403
            POST   /api/v1/suppliers/{id}/approve                            403 403 404 404 403 403 403 403 403
            POST   /api/v1/suppliers/{id}/activate                           403 403 404 404 403 403 403 403 403
            POST   /api/v1/suppliers/{id}/end                                403 403 404 404 403 403 403 403 403
            POST   /api/v1/suppliers/{id}/reopen                             403 403 404 404 403 403 403 403 403
            POST   /api/v1/suppliers/{id}/workers                            403 403 404 404 403 403 403 403 403
            PATCH  /api/v1/suppliers/{id}/workers/{workerId}                 403 403 404 404 403 403 403 403 403
            POST   /api/v1/suppliers/{id}/workers/{workerId}/account         403 403 404 404 403 403 403 403 403
            POST   /api/v1/suppliers/{id}/workers/{workerId}/leave           403 403 404 404 403 403 403 403 403
            GET    /api/v1/clocks                                            403 403 200 200 200 200 200 200 403
            GET    /api/v1/controls                                          403 403 200 200 200 200 200 200 403
            GET    /api/v1/controls/{id}                                     403 403 404 404 404 404 404 404 403
            GET    /api/v1/session                                           200 200 200 200 200 200 200 200 200
            DELETE /api/v1/session/{id}                                      404 404 404 404 404 404 404 404 404
            GET    /api/v1/access-reviews                                    403 200 200 200 200 403 403 403 403
            POST   /api/v1/access-reviews                                    403 403 422 403 403 403 403 403 403
            GET    /api/v1/access-reviews/{id}                               403 404 404 404 404 403 403 403 403
            GET    /api/v1/access-reviews/{id}/items                         403 404 404 404 404 403 403 403 403
            POST   /api/v1/access-reviews/{id}/answers                       403 403 404 403 403 403 403 403 403
            GET    /api/v1/alerts                                            403 403 200 200 200 403 403 403 403
            GET    /api/v1/alerts/figures                                    403 403 200 200 200 403 403 403 403
            GET    /api/v1/alerts/{id}                                       403 403 404 404 404 403 403 403 403
            POST   /api/v1/alerts/{id}/close                                 403 403 404 404 403 403 403 403 403
            GET    /api/v1/alert-rules                                       403 403 200 200 200 403 403 403 403
            PATCH  /api/v1/alert-rules/{rule}                                403 403 412 412 403 403 403 403 403
            POST   /api/v1/alert-rules/{rule}/switch-off                     403 403 412 412 403 403 403 403 403
            GET    /api/v1/calendars                                         403 403 200 200 200 403 403 403 403
            POST   /api/v1/calendars                                         403 403 422 422 403 403 403 403 403
            GET    /api/v1/calendars/{id}                                    403 403 404 404 404 403 403 403 403
            PATCH  /api/v1/calendars/{id}                                    403 403 404 404 403 403 403 403 403
            GET    /api/v1/overtime-permits                                  403 200 200 200 200 403 403 403 403
            POST   /api/v1/overtime-permits                                  403 422 422 403 403 403 403 403 403
            POST   /api/v1/overtime-permits/{id}/end                         403 404 404 403 403 403 403 403 403
            GET    /api/v1/protected-residents                               403 200 403 403 403 403 403 403 403
            POST   /api/v1/protected-residents                               403 201 403 403 403 403 403 403 403
            POST   /api/v1/protected-residents/{id}/end                      403 404 403 403 403 403 403 403 403
            POST   /api/v1/previews                                          403 403 404 403 403 403 403 403 403
            GET    /api/v1/runbooks                                          200 200 200 200 200 200 200 200 200
            GET    /api/v1/runbooks/{name}                                   404 404 404 404 404 404 404 404 404
            POST   /api/v1/runbooks/{name}/review                            403 403 404 404 403 403 403 403 403
            GET    /api/v1/purposes                                          200 200 200 200 200 200 200 200 200
            GET    /api/v1/scim/v2/Users                                     403 403 403 403 403 403 403 403 200
            POST   /api/v1/scim/v2/Users                                     403 403 403 403 403 403 403 403 201
            GET    /api/v1/scim/v2/Users/{id}                                403 403 403 403 403 403 403 403 404
            PUT    /api/v1/scim/v2/Users/{id}                                403 403 403 403 403 403 403 403 404
            PATCH  /api/v1/scim/v2/Users/{id}                                403 403 403 403 403 403 403 403 404
            DELETE /api/v1/scim/v2/Users/{id}                                403 403 403 403 403 403 403 403 404
            GET    /api/v1/scim/v2/Groups                                    403 403 403 403 403 403 403 403 200
            GET    /api/v1/scim/v2/Groups/{id}                               403 403 403 403 403 403 403 403 404
            PUT    /api/v1/scim/v2/Groups/{id}                               403 403 403 403 403 403 403 403 404
            PATCH  /api/v1/scim/v2/Groups/{id}                               403 403 403 403 403 403 403 403 404
            GET    /api/v1/scim/v2/ServiceProviderConfig                     403 403 403 403 403 403 403 403 200
            GET    /api/v1/scim/v2/ResourceTypes                             403 403 403 403 403 403 403 403 200
            GET    /api/v1/scim/v2/ResourceTypes/{name}                      403 403 403 403 403 403 403 403 404
            GET    /api/v1/scim/v2/Schemas                                   403 403 403 403 403 403 403 403 200
            GET    /api/v1/scim/v2/Schemas/{name}                            403 403 403 403 403 403 403 403 404
            """;

    /** What everybody who has signed in does for themselves. */
    private static final String OWN =
            "DELETE /api/v1/session(/all)?|POST /api/v1/session/step-up(/options)?|.* /api/v1/account/.*";

    /** Bodies as good as they can be: whoever is refused is refused for who they are. */
    private static ObjectNode body(String operation, String resident) {
        var bodies = Map.of(
                "POST /api/v1/approvals/{id}/approve", Given.decisionBody(),
                "POST /api/v1/approvals/{id}/reject", Given.decisionBody(),
                "POST /api/v1/disclosures", Given.disclosureBody(resident),
                "POST /api/v1/residents", Given.residentBody(),
                "POST /api/v1/cases", Given.caseBody(resident),
                "POST /api/v1/cases/{id}/close", Json.object("{'reason':'済んだため'}"),
                "POST /api/v1/cases/{id}/transfer", Json.object("{'department':'FUKUSHI','reason':'移すため'}"),
                "POST /api/v1/cases/{caseId}/records", Given.recordBody(),
                "POST /api/v1/forms", Given.formBody(),
                "POST /api/v1/forms/{key}", Given.formBody().put("key", "minarai"));
        if (operation.endsWith("/answers")) {
            return Json.object("{'items':['" + Given.NO_ID + "'],'keep':true}");
        }
        if (operation.endsWith("/access-reviews")) {
            // what is refused for its days was not refused for who asked, and begins no review
            return Json.object("{'days':3}");
        }
        if (operation.matches(".*/(alerts|alert-rules|calendars|overtime-permits|protected-residents)\\b.*")) {
            return WatchBodies.body(operation, resident);
        }
        if (operation.endsWith("/previews")) {
            return Foresight.body("TERMINAL_RETIRED", Given.NO_ID);
        }
        if (operation.contains("/terminal") || operation.contains("/sims")) {
            return Enrolment.body(operation);
        }
        if (operation.contains("/suppliers")) {
            return SupplierBodies.body(operation);
        }
        if (operation.contains("/scim/")) {
            return operation.contains("PATCH")
                    ? Json.object("{'Operations':[{'op':'replace','value':{'active':true}}]}")
                    : Json.object("{}").put("userName", "role." + UUID.randomUUID());
        }
        if (operation.contains("/accounts")) {
            return Given.accountBody(operation);
        }
        return operation.matches(".*(/password-reset|/unlock|/policy)")
                ? Json.object("{'reason':'確かめたため'}")
                : bodies.getOrDefault(operation, Given.anything());
    }

    private static Person person(String who) {
        return switch (who) {
            case "program" -> Person.program();
            case "directory" -> Person.directory(LiveMamori.demo().ours());
            case "reader" -> Person.program(LiveMamori.demo().ours(), false);
            default -> Person.staff(who);
        };
    }

    private static Call call(String operation, String resident) {
        var words = operation.split(" ");
        var path = words[1].replace("{key}", "GET".equals(words[0]) ? "soudan" : "minarai")
                .replace("{form}", "ninteichosa")
                .replace("{rule}", "MASS_VIEWING")
                .replaceAll("\\{[^}]+}", Given.NO_ID);
        var call = Call.of(words[0], path).on("\"1\"");
        if (operation.equals("POST /api/v1/sims/filter-comparisons")) {
            return call.carrying("text/csv", BodyPublishers.ofString("iccid,protocol,destination,port\n"));
        }
        return words[0].startsWith("P") && !words[1].matches(".*/(open|invitation|review)")
                ? call.json(body(operation, resident))
                : call;
    }

    @TestFactory
    Stream<DynamicTest> theMatrixHolds() {
        var resident = Given.resident(Person.program()).id();
        List.of("CITY_ADMIN", "SECURITY_OFFICER", "OPERATOR").forEach(Person::staff);
        Strength.renew();
        return MATRIX.lines().flatMap(line -> {
            var cells = line.strip().split("\\s+");
            var operation = cells[0] + " " + cells[1];
            return IntStream.range(0, WHO.size())
                    .mapToObj(column -> DynamicTest.dynamicTest(operation + " " + WHO.get(column), () -> {
                        var answer = person(WHO.get(column)).send(call(operation, resident));
                        assertThat(answer.status())
                                .as(answer.toString())
                                .isEqualTo(Integer.parseInt(cells[2 + column]));
                        if (answer.status() == 403) {
                            Expect.forbidden(answer);
                        }
                    }));
        });
    }

    @Test
    void theMatrixNamesEveryOperationThatIsNotForEverybody() {
        var named = MATRIX.lines()
                .map(line -> Arrays.stream(line.strip().split("\\s+")).limit(2).collect(Collectors.joining(" ")))
                .toList();
        assertThat(Description.ofProduct().operations())
                .filteredOn(operation -> !operation.open())
                .extracting(Description.Operation::toString)
                .filteredOn(operation -> !operation.matches(OWN))
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
