package dev.mamori.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of one's own account, of others' accounts and of the policy. */
class OwnAccountIT {

    @Test
    void brokenRulesStandBesideTheField() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "SUPERVISOR");
            page.navigate(browser.url("/account"));
            page.fill(
                    "#currentPassword",
                    browser.account("SUPERVISOR").get("password").asText());
            page.fill("#newPassword", "守里");
            page.fill("#again", "守里");
            page.click("#changePassword");
            assertThat(page.locator("[data-problem=password-policy]")).isVisible();
            assertThat(page.locator("#newPassword-error")).not().isEmpty();
            assertThat(page.locator("#newPassword")).hasValue("");
        }
    }

    @Test
    void aSecretIsShownOnceAndCodesAreEnrolled() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "SUPERVISOR");
            page.navigate(browser.url("/account"));
            page.click("#beginTotp");
            assertThat(page.locator(".qr svg")).isVisible();
            var secret = page.locator("#factors .digest").innerText().replace(" ", "");
            page.fill("#code", Codes.now(secret));
            page.click("#confirmTotp");
            assertThat(page.locator(".codes code")).hasCount(10);
            page.navigate(browser.url("/account"));
            assertThat(page.locator(".codes")).hasCount(0);
            page.click("#removeTotp");
            assertThat(page.locator("#factors [data-state=NOT_ENROLLED]")).isVisible();
        }
    }

    /** Whatever was planted before the sign-in is worth nothing after it. */
    @Test
    void signingInFixesNoSession() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            window.addCookies(List.of(new Cookie("__Host-mamori-session", "992011.planted")
                    .setUrl(browser.url("/"))
                    .setSecure(true)));
            var page = window.newPage();
            page.navigate(browser.url("/login"));
            var before = cookie(window.cookies(), "__Host-mamori-view");
            page.close();
            browser.signedIn(window, "CASEWORKER");
            org.assertj.core.api.Assertions.assertThat(cookie(window.cookies(), "__Host-mamori-session"))
                    .startsWith("992011.")
                    .isNotEqualTo("992011.planted");
            org.assertj.core.api.Assertions.assertThat(cookie(window.cookies(), "__Host-mamori-view"))
                    .isNotEqualTo(before);
        }
    }

    private static String cookie(List<Cookie> cookies, String name) {
        return cookies.stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    @Test
    void whatIsDangerousAsksAgainAndComesBack() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CITY_ADMIN");
            page.navigate(browser.url("/admin/policy"));
            page.fill("#lockThreshold", "99");
            page.fill("#reason", "試しに");
            page.click("#askPolicy");
            assertThat(page.locator("[data-problem=below-floor]")).isVisible();
            assertThat(page.locator("#lockThreshold-error")).not().isEmpty();
            page.navigate(browser.url("/step-up?then=https://mamori.example/"));
            assertThat(page.locator("a.button-quiet")).hasAttribute("href", "/");
            page.navigate(browser.url("/step-up?then=//mamori.example/"));
            assertThat(page.locator("a.button-quiet")).hasAttribute("href", "/");
            page.navigate(browser.url("/step-up?then=/admin/policy"));
            assertThat(page.locator("a.button-quiet")).hasAttribute("href", "/admin/policy");
        }
    }

    /** The second factor is asked for before anything is typed, and the page comes back with what it was about. */
    @Test
    void anAccountEndsAfterItWasShown() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CITY_ADMIN");
            page.navigate(browser.url("/admin/accounts/invite"));
            page.fill("#loginId", "kobayashi.ken");
            page.fill("#displayName", "小林 健");
            page.click("#invitePerson");
            page.click("a[href*='/admin/accounts/view?id=']");
            browser.letFactorsAge();
            page.click("#retireAccount");
            page.fill(
                    "#code",
                    Codes.unused(browser.account("CITY_ADMIN").get("totpSecret").asText()));
            page.click("#prove");
            assertThat(page.locator("#object")).hasText("kobayashi.ken");
            assertThat(page.locator("#numbers li")).hasCount(3);
            page.fill("#reason", "採用を取りやめたため");
            page.fill("#confirmation", "kobayashi.ken");
            page.click("#carryOut");
            assertThat(page.locator("[data-state=RETIRED]").first()).isVisible();
        }
    }

    @Test
    void rolesAreReviewed() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CITY_ADMIN");
            page.navigate(browser.url("/admin/access-reviews"));
            page.fill("#days", "3");
            page.click("#startReview");
            assertThat(page.locator("#days-error")).not().isEmpty();
            page.fill("#days", "14");
            page.click("#startReview");
            assertThat(page.locator("#kept")).hasText("0");
            page.click("#keep");
            assertThat(page.locator("[data-problem=validation]")).isVisible();
            assertThat(page.locator("#items-error")).containsText("1件から100件まで");
            page.fill("#note", "担当が続くため");
            var loginId = browser.account("CASEWORKER").get("loginId").asText();
            page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(loginId))
                    .first()
                    .locator("input[type=checkbox]")
                    .check();
            TerminalPagesIT.accessible(page, "a review");
            TerminalPagesIT.keep(page, "access-review");
            page.click("#keep");
            assertThat(page.locator("#kept")).hasText("1");
            page.navigate(browser.url("/"));
            assertThat(page.locator("#reviewing")).isVisible();
            TerminalPagesIT.keep(page, "home-review");
        }
    }

    @Test
    void dutyHoursAreSetAndShown() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CITY_ADMIN");
            page.navigate(browser.url("/admin/accounts"));
            page.locator("a[href*='/admin/accounts/view?id=']").first().click();
            page.click("a[href*='/admin/accounts/change?id=']");
            var name = page.inputValue("#displayName");
            page.fill("#displayName", "");
            page.click("#changeMember");
            assertThat(page.locator("#displayName-error")).not().isEmpty();
            page.fill("#displayName", name);
            page.check("[name=days][value=MONDAY]");
            page.fill("#from", "17:15");
            page.click("#changeMember");
            assertThat(page.locator("#until-error")).not().isEmpty();
            page.fill("#until", "08:30");
            page.click("#changeMember");
            assertThat(page.locator("[data-problem=validation]")).isVisible();
            assertThat(page.locator("#until-error")).containsText("終わりは始まりより後にしてください");
            page.fill("#from", "08:30");
            page.fill("#until", "17:15");
            page.click("#changeMember");
            assertThat(page.locator("main")).containsText("月曜日 08:30から17:15まで");
            page.click("a[href*='/admin/accounts/change?id=']");
            page.click("label[for='days:0']");
            page.fill("#from", "");
            page.fill("#until", "");
            page.click("#changeMember");
            assertThat(page.locator("main")).containsText("決めていません");
        }
    }
}
