package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Suppliers that a test registers, and the bodies that lead them on. */
final class SupplierBodies {

    static final String PLACE = "/api/v1/suppliers";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SupplierBodies() {}

    static LocalDate today() {
        return LocalDate.now(Given.CITY);
    }

    /** Nobody else is named like it. */
    static ObjectNode registering() {
        return Json.object(
                        """
                {'parentId':null,'corporateNumber':'8999999900001','address':'架空県本町1-1','country':'JP',
                 'work':'運用の補助','dataCategories':['PERSONAL'],'securityManager':'安全 管',
                 'personalInformationManager':'保護 任','securityClauses':['秘密の保持'],
                 'certificates':['ISO/IEC 27001']}""")
                .put("legalName", "X-" + NUMBER.incrementAndGet() + "-" + System.nanoTime())
                .put("termStart", today().minusDays(5).toString())
                .put("termEnd", today().plusDays(200).toString())
                .put("lastReviewedOn", today().toString());
    }

    static ObjectNode asking() {
        return Json.object("{'documentName':'承諾書.pdf','reason':'運用を始めるため'}")
                .put("documentSha256", "a1".repeat(32))
                .put("documentDate", today().toString());
    }

    static ObjectNode worker() {
        return Json.object("{'name':'従事 者','role':'運用'}")
                .put("trainedOn", today().toString())
                .put("ndaOn", today().toString());
    }

    /** A body each operation on suppliers takes. */
    static ObjectNode body(String operation) {
        if (operation.equals("POST /api/v1/suppliers")) {
            return registering();
        }
        if (operation.endsWith("/approve")) {
            return asking();
        }
        if (operation.startsWith("PATCH") || operation.endsWith("/activate")) {
            return Given.anything();
        }
        if (operation.endsWith("/workers")) {
            return worker();
        }
        return operation.endsWith("/account")
                ? Json.object("{'accountLoginId':'dareka'}")
                : Json.object("{'reason':'契約の終わり'}");
    }

    static Answer registered(ObjectNode body) {
        return Enrolment.created(Person.staff("CITY_ADMIN").post(PLACE, body));
    }

    static Answer moved(Answer supplier, String move, ObjectNode body) {
        return Person.staff("CITY_ADMIN").change("POST", at(supplier) + "/" + move, supplier.version(), body);
    }

    static String at(Answer supplier) {
        return PLACE + "/" + supplier.id();
    }

    static Answer now(Answer supplier) {
        return Person.staff("CITY_ADMIN").get(at(supplier));
    }

    /** Approved by the security officer, and at work. */
    static Answer active(Answer proposed) {
        var request = moved(proposed, "approve", asking());
        assertThat(request.status()).as(request.toString()).isEqualTo(202);
        var officer = Person.staff("SECURITY_OFFICER");
        Strength.renew();
        var decision = Json.object("{'note':'書類を確かめた'}").put("payloadSha256", request.says("payloadSha256"));
        var approved = officer.change("POST", "/api/v1/approvals/" + request.id() + "/approve", "\"1\"", decision);
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        var active = moved(now(proposed), "activate", Given.anything());
        assertThat(active.says("state")).as(active.toString()).isEqualTo("ACTIVE");
        return active;
    }
}
