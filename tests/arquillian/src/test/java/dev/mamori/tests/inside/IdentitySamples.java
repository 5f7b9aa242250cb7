package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.access.Role;
import dev.mamori.identity.BeginTotp;
import dev.mamori.identity.ChangeOwnPassword;
import dev.mamori.identity.ChangePolicy;
import dev.mamori.identity.ConfirmTotp;
import dev.mamori.identity.EnrolKey;
import dev.mamori.identity.ProveFactor;
import dev.mamori.identity.ResetPassword;
import dev.mamori.identity.TimedCodes;
import dev.mamori.identity.UnlockAccount;
import dev.mamori.platform.Ids;
import dev.mamori.platform.LiveService;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Base64;
import java.util.UUID;

/** Samples of passwords, locks, the security policy, sessions of others and second factors. */
final class IdentitySamples {

    private static final String MISSING = "not-found";
    private static final String WHY = "本人から電話があったため";
    private static final byte[] SECRET =
            "12345678901234567890123456789012".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private IdentitySamples() {}

    static void into(Samples samples) {
        passwords(samples);
        locks(samples);
        policy(samples);
        factors(samples);
        keys(samples);
    }

    private static void passwords(Samples samples) {
        samples.sample("OWN_PASSWORD_CHANGED", scene -> args(change(scene, Member.PASSWORD, "Zq7#" + Ids.next())))
                .changes("account", "password_history")
                .invalid(scene -> args(new ChangeOwnPassword(null, "Zq7#" + Ids.next())))
                .rejected("proof-failed", scene -> args(change(scene, "not the present one", "Zq7#" + Ids.next())))
                .rejected("password-policy", scene -> args(change(scene, Member.PASSWORD, "Kumamoto2026!")));
        samples.sample("PASSWORD_RESET", scene -> args(new ResetPassword(member(scene), WHY)))
                .changes("account", "one_time_link")
                .invalid(scene -> args(new ResetPassword(member(scene), " ")))
                .rejected(
                        "not-oneself",
                        scene -> args(new ResetPassword(scene.city().account(), WHY)))
                .rejected(MISSING, scene -> args(new ResetPassword(Ids.next(), WHY)));
    }

    private static void locks(Samples samples) {
        samples.sample("ACCOUNT_UNLOCKED", scene -> args(new UnlockAccount(locked(scene), WHY)))
                .invalid(scene -> args(new UnlockAccount(locked(scene), null)))
                .rejected("not-locked", scene -> args(new UnlockAccount(member(scene), WHY)))
                .rejected(
                        "not-oneself",
                        scene -> args(new UnlockAccount(scene.city().account(), WHY)))
                .rejected(MISSING, scene -> args(new UnlockAccount(Ids.next(), WHY)));
        samples.sample("SESSIONS_LISTED", scene -> args(scene.city().colleague()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("SESSION_ENDED", scene -> args(scene.city().account(), scene.session()))
                .changes("access_session")
                .rejected(MISSING, scene -> args(scene.city().account(), Ids.next()));
    }

    private static void policy(Samples samples) {
        samples.sample("POLICY_VIEWED", scene -> args());
        samples.sample("POLICY_CHANGE_ASKED", scene -> args(policy(scene, WHY, 12)))
                .changes("approval")
                .invalid(scene -> args(policy(scene, null, 12)))
                .rejected("below-floor", scene -> args(policy(scene, WHY, 9)));
    }

    private static void factors(Samples samples) {
        samples.sample("SECOND_FACTORS_LISTED", scene -> args());
        samples.sample("TOTP_ENROLMENT_BEGUN", scene -> args(withoutFactor(scene, new BeginTotp("SHA256"))))
                .changes("totp_enrolment")
                .invalid(scene -> args((Object) null))
                .rejected("algorithm-not-allowed", scene -> args(new BeginTotp("SHA1")));
        samples.sample("TOTP_ENROLLED", scene -> args(pending(scene)))
                .changes("account", "totp_enrolment", "recovery_code", "access_session")
                .invalid(scene -> args(new ConfirmTotp("12345")))
                .rejected("enrolment-missing", scene -> args(withoutFactor(scene, new ConfirmTotp("123456"))));
        samples.sample("TOTP_REMOVED", scene -> enrolled(scene)).changes("account");
        samples.sample("RECOVERY_CODES_RENEWED", scene -> args()).changes("recovery_code");
        samples.sample("SECOND_FACTOR_PROVEN", scene -> args(proof(scene)))
                .changes("account", "access_session")
                .invalid(scene -> args(new ProveFactor(null, null)))
                .rejected("proof-failed", scene -> args(new ProveFactor("no code", null)));
    }

    private static void keys(Samples samples) {
        samples.sample("KEY_ENROLMENT_BEGUN", scene -> args());
        samples.sample("KEY_ENROLLED", scene -> args(newKey(scene)))
                .changes("account", "webauthn_credential", "recovery_code", "access_session")
                .invalid(scene -> args(new EnrolKey(" ", "e30", "oA")))
                .rejected("proof-failed", scene -> args(new EnrolKey("机のキー", "e30", "oA")));
        samples.sample("KEY_ASKED", scene -> args());
        samples.sample("KEY_REMOVED", scene -> args(enrolledKey(scene)))
                .changes("account", "webauthn_credential")
                .rejected(MISSING, scene -> args(Ids.next()));
    }

    /** What a browser makes of a challenge, which stands in the database as it was asked. */
    private static EnrolKey newKey(Scene scene) {
        withoutFactor(scene, null);
        var challenge =
                "c2l4dGVlbiBieXRlcyBhbmQg" + UUID.randomUUID().toString().replace("-", "");
        Sql.change(
                """
                insert into webauthn_challenge (id, tenant_id, account_id, ceremony, challenge_sha256, created_at, expires_at)
                values (?, ?, ?, 'REGISTRATION', sha256(?), now(), now() + interval '4 minutes')""",
                Ids.next(),
                scene.city().code(),
                scene.city().account(),
                Base64.getUrlDecoder().decode(challenge));
        var address = CDI.current().select(LiveService.class).get().baseUrl().orElseThrow();
        return new SoftKey().create(challenge, "localhost", address);
    }

    private static UUID enrolledKey(Scene scene) {
        var id = Ids.next();
        Sql.change(
                """
                insert into webauthn_credential
                  (id, tenant_id, account_id, label, credential_id, attested, sign_count, created_at)
                values (?, ?, ?, '机のキー', sha256(?::text::bytea), 'x', 0, now())""",
                id,
                scene.city().code(),
                scene.city().account(),
                id.toString());
        Sql.change(
                "update account set security_keys = security_keys + 1 where id = ?",
                scene.city().account());
        return id;
    }

    private static ChangeOwnPassword change(Scene scene, String present, String chosen) {
        Sql.change("delete from login_guard where account_id = ?", scene.city().account());
        Sql.change(
                "delete from password_history where account_id = ?",
                scene.city().account());
        Sql.change(
                "update account set password_hash = ? where id = ?",
                Member.hash(),
                scene.city().account());
        Sql.change(
                "update access_session set ended_at = now() where account_id = ? and ended_at is null and id <> ?",
                scene.city().account(),
                scene.session());
        return new ChangeOwnPassword(present, chosen);
    }

    private static UUID member(Scene scene) {
        return Member.of(scene.city(), Role.CASEWORKER).id();
    }

    private static UUID locked(Scene scene) {
        var member = member(scene);
        Sql.change(
                """
                insert into login_guard (tenant_id, login_sha256, account_id, fails, admitted, last_at, locked_until)
                values (?, sha256(convert_to(?, 'UTF8')), ?, 5, true, now(), now() + interval '30 minutes')""",
                scene.city().code(),
                member.toString(),
                member);
        return member;
    }

    private static ChangePolicy policy(Scene scene, String reason, int length) {
        var version = Sql.look(
                        "select version from security_policy where tenant_id = ?",
                        scene.city().code())
                .get(0)
                .number("version");
        return new ChangePolicy(version, reason, length, null, null, null, null, null, null, null, null, null, null);
    }

    private static <T> T withoutFactor(Scene scene, T command) {
        Sql.change(
                "update account set totp_secret = null where id = ?",
                scene.city().account());
        Sql.change(
                "delete from totp_enrolment where account_id = ?", scene.city().account());
        Sql.change(
                "delete from webauthn_credential where account_id = ?",
                scene.city().account());
        return command;
    }

    private static ConfirmTotp pending(Scene scene) {
        var account = scene.city().account();
        withoutFactor(scene, account);
        Sql.change(
                "insert into totp_enrolment (tenant_id, account_id, secret, created_at) values (?, ?, ?, now())",
                scene.city().code(),
                account,
                sealed(account));
        return new ConfirmTotp(Totp.now(SECRET));
    }

    private static Object[] enrolled(Scene scene) {
        proof(scene);
        return args();
    }

    private static ProveFactor proof(Scene scene) {
        Sql.change("delete from login_guard where account_id = ?", scene.city().account());
        Sql.change(
                "update account set totp_secret = ?, totp_last_step = 0 where id = ?",
                sealed(scene.city().account()),
                scene.city().account());
        return new ProveFactor(Totp.now(SECRET), null);
    }

    private static String sealed(UUID account) {
        return CDI.current().select(TimedCodes.class).get().seal(SECRET, account.toString());
    }
}
