package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.DecideApproval;
import dev.mamori.approval.WithdrawApproval;
import dev.mamori.disclosure.AskDisclosure;
import dev.mamori.disclosure.DisclosedField;
import dev.mamori.disclosure.DisclosurePurpose;
import dev.mamori.disclosure.EndDisclosure;
import dev.mamori.platform.Ids;
import java.util.EnumSet;
import java.util.Set;

/** Samples of what takes two people, and of what the provider may see. */
final class ApprovalSamples {

    private static final String MISSING = "not-found";

    private ApprovalSamples() {}

    static void into(Samples samples) {
        reading(samples);
        deciding(samples);
        disclosing(samples);
        watching(samples);
    }

    private static void reading(Samples samples) {
        samples.sample("APPROVALS_LISTED", scene -> args(true, null, 50)).invalid(scene -> args(false, null, 0));
        samples.sample("OWN_REQUESTS_LISTED", scene -> args(null, 50)).invalid(scene -> args(null, 0));
        samples.sample("APPROVAL_VIEWED", scene -> args(scene.request().id()))
                .rejected(MISSING, scene -> args(Ids.next()));
    }

    private static void deciding(Samples samples) {
        samples.sample("APPROVAL_GRANTED", scene -> args(decided(scene.request())))
                .changes("approval", "disclosure")
                .carriesOut("CONTENT_DISCLOSED")
                .invalid(scene -> args(new DecideApproval(scene.request().id(), 1, "no digest", null)))
                .rejected("four-eyes-required", scene -> args(decided(scene.ownRequest())))
                .rejected(
                        "approval-voided",
                        scene -> args(new DecideApproval(scene.request().id(), 1, "0".repeat(64), "確かめた")))
                .rejected(MISSING, scene -> args(new DecideApproval(Ids.next(), 1, "0".repeat(64), null)));
        samples.sample("APPROVAL_REJECTED", scene -> args(decided(scene.request())))
                .changes("approval")
                .invalid(scene -> args(new DecideApproval(scene.request().id(), 1, null, "長すぎる")))
                .rejected("four-eyes-required", scene -> args(decided(scene.ownRequest())))
                .rejected(MISSING, scene -> args(new DecideApproval(Ids.next(), 1, "0".repeat(64), "長すぎる")));
        samples.sample("APPROVAL_WITHDRAWN", scene -> args(withdrawn(scene.ownRequest())))
                .changes("approval")
                .invalid(scene -> args(new WithdrawApproval(null, 1)))
                .rejected("approval-decided", scene -> args(withdrawn(scene.withdrawnRequest())))
                .rejected(MISSING, scene -> args(new WithdrawApproval(Ids.next(), 1)));
    }

    private static void disclosing(Samples samples) {
        samples.sample("DISCLOSURE_ASKED", scene -> args(asking(scene)))
                .changes("approval")
                .invalid(scene -> args(new AskDisclosure(
                        scene.resident().id(), Set.of(), DisclosurePurpose.SUPPORT, "T-1", "問い合わせのため", 4)));
        samples.sample("DISCLOSED_CONTENT_OPENED", scene -> args(scene.disclosure()))
                .changes("disclosure_opening")
                .rejected("purpose-grant-required", scene -> args(scene.endedDisclosure()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("OWN_DISCLOSURES_LISTED", scene -> args(null, 50)).invalid(scene -> args(null, 0));
    }

    private static void watching(Samples samples) {
        samples.sample("DISCLOSURES_LISTED", scene -> args(null, 50)).invalid(scene -> args(null, 0));
        samples.sample("DISCLOSURE_VIEWED", scene -> args(scene.disclosure()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("DISCLOSURE_ENDED", scene -> args(new EndDisclosure(scene.disclosure(), 1)))
                .changes("disclosure")
                .invalid(scene -> args(new EndDisclosure(null, 1)))
                .rejected("disclosure-ended", scene -> args(new EndDisclosure(scene.endedDisclosure(), 2)))
                .rejected(MISSING, scene -> args(new EndDisclosure(Ids.next(), 1)));
    }

    static AskDisclosure asking(Scene scene) {
        return new AskDisclosure(
                scene.resident().id(),
                EnumSet.of(DisclosedField.NAME, DisclosedField.PHONE),
                DisclosurePurpose.INCIDENT,
                "INC-2026-0001",
                "電話番号が違うという連絡を受けたため",
                2);
    }

    static DecideApproval decided(ApprovalView request) {
        return new DecideApproval(request.id(), request.version(), request.payloadSha256(), "内容を確かめた");
    }

    private static WithdrawApproval withdrawn(ApprovalView request) {
        return new WithdrawApproval(request.id(), request.version());
    }
}
