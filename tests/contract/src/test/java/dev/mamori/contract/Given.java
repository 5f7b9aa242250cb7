package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/** Objects that stand before a test begins, and the bodies that make them. */
final class Given {

    /** An id of the right shape that nothing has. */
    static final String NO_ID = "01930000-0000-7000-8000-000000000000";

    static final ZoneId CITY = ZoneId.of("Asia/Tokyo");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Given() {}

    static ObjectNode residentBody() {
        return Json.object(
                """
                {'familyName':'山田','givenName':'花子','familyNameKana':'ヤマダ','givenNameKana':'ハナコ',
                 'birthDate':'1941-05-03','sex':'FEMALE','postalCode':'9200962','address':'守里市本町1丁目1-1',
                 'phone':'0999912345'}""");
    }

    static ObjectNode caseBody(String resident) {
        return Json.object("{'title':'要介護認定の新規申請','category':'CARE_CERTIFICATION','department':'KAIGO'}")
                .put("residentId", resident);
    }

    static ObjectNode recordBody() {
        return Json.object(
                        """
                {'form':'ninteichosa','formVersion':1,
                 'answers':{'1-3':'つかまらないでできる','1-1':['左上肢']},'completed':false}""")
                .put("visitedOn", LocalDate.now(CITY).minusDays(3).toString());
    }

    /** A form nobody has published yet. */
    static ObjectNode formBody() {
        return Json.object(
                        """
                {'title':'見守り訪問票','titleEn':'Watch-over visit',
                 'header':[{'code':'h-1','label':'訪問日時','type':'datetime','required':true}],
                 'groups':[{'code':'1','title':'様子','titleEn':'Condition',
                   'items':[{'code':'1-1','label':'体調','labelEn':'Health','type':'choice','options':['よい','わるい']}],
                   'remarks':{'code':'1-t','label':'特記','type':'text','maxLength':1000}}]}""")
                .put("key", "mimamori-" + NUMBER.incrementAndGet() + "-" + System.nanoTime() % 1_000_000);
    }

    /** A decision about something nobody has asked for. */
    static ObjectNode decisionBody() {
        return Json.object("{'note':'確かめたため'}").put("payloadSha256", "0".repeat(64));
    }

    static ObjectNode disclosureBody(String resident) {
        return Json.object(
                        """
                {'fields':['NAME','PHONE'],'purpose':'INCIDENT','ticket':'INC-2026-0003','hours':1,
                 'reason':'電話番号が違うという連絡を受けたため'}""")
                .put("residentId", resident);
    }

    /** A body for an operation on accounts. */
    static ObjectNode accountBody(String operation) {
        if (operation.endsWith("/accounts")) {
            return inviteBody();
        }
        if (operation.endsWith("/grants")) {
            return grantBody();
        }
        if (operation.endsWith("/retire")) {
            return Json.object("{'reason':'退職したため','confirmation':'kimura.sakura'}");
        }
        return operation.startsWith("PATCH") ? anything() : Json.object("{'reason':'確かめたため'}");
    }

    /** Somebody nobody has invited yet. */
    static ObjectNode inviteBody() {
        return Json.object("{'displayName':'木村 桜','nameKana':'キムラ サクラ','personRef':null,'departments':['KAIGO']}")
                .put("loginId", "kimura." + NUMBER.incrementAndGet() + "." + System.nanoTime());
    }

    static ObjectNode grantBody() {
        return Json.object("{'role':'CASEWORKER','reason':'配属されたため'}")
                .put("validUntil", LocalDate.now(CITY).plusDays(30).toString());
    }

    /** A request that waits for a decision. */
    static Answer request(Person provider, Person by) {
        return created(
                provider.post("/api/v1/disclosures", disclosureBody(resident(by).id())));
    }

    static Answer resident(Person by) {
        return created(by.post("/api/v1/residents", residentBody()));
    }

    static Answer caseRecord(Person by) {
        return caseRecord(by, "KAIGO");
    }

    static Answer caseRecord(Person by, String department) {
        return created(by.post("/api/v1/cases", caseBody(resident(by).id()).put("department", department)));
    }

    static Answer visitRecord(Person by) {
        return visitRecord(by, caseRecord(by).id());
    }

    static Answer visitRecord(Person by, String caseId) {
        return created(by.post("/api/v1/cases/" + caseId + "/records", recordBody()));
    }

    /** The review of roles that is open; it is begun where there is none. */
    static String review() {
        var admin = Person.staff("CITY_ADMIN");
        var reviews = admin.get("/api/v1/access-reviews").json().get("items");
        return reviews.isEmpty()
                ? created(admin.post("/api/v1/access-reviews", Json.object("{'days':21}")))
                        .id()
                : reviews.get(0).get("id").textValue();
    }

    static ObjectNode anything() {
        return Json.object("{}");
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }
}
