package dev.mamori.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page opens for those who may see it, without a broken script, and is accessible by axe's rules. */
class PagesIT {

    @Test
    void theCaseworkersPagesAreAccessible() {
        look(
                "CASEWORKER",
                List.of(
                        "/",
                        "/residents",
                        "/residents?kana=や",
                        "/residents/register",
                        "/cases",
                        "/cases/export",
                        "/views",
                        "/views?page=CASES&query=status%3DOPEN",
                        "/account",
                        "/step-up",
                        "/set-password"));
    }

    @Test
    void theSecurityOfficersPagesAreAccessible() {
        look(
                "SECURITY_OFFICER",
                List.of(
                        "/",
                        "/audit",
                        "/alerts",
                        "/alerts/figures",
                        "/audit/export",
                        "/audit/impact",
                        "/audit/impact?by=ADDRESS&suspect=127.0.0.1&from=2026-01-01T00%3A00&until=2099-01-01T00%3A00",
                        "/admin/clocks",
                        "/controls",
                        "/controls/view?id=29",
                        "/admin/accounts",
                        "/admin/approvals",
                        "/admin/disclosures",
                        "/admin/overtime",
                        "/admin/calendars",
                        "/admin/policy",
                        "/admin/access-reviews",
                        "/runbooks",
                        "/runbooks/view?name=TERMINAL_RETIRED",
                        "/account"));
    }

    @Test
    void theProvidersPagesAreAccessible() {
        look("OPERATOR", List.of("/", "/admin/approvals", "/admin/disclosures", "/admin/disclosures/ask", "/controls"));
    }

    @Test
    void theMatrixHasFortyFourTiles() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "AUDITOR");
            page.navigate(browser.url("/controls"));
            assertThat(page.locator(".tile")).hasCount(44);
        }
    }

    @Test
    void aStrangerSeesTheSignInAndNothingElse() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = window.newPage();
            page.navigate(browser.url("/residents"));
            assertThat(page.url()).endsWith("/login");
            assertThat(page.locator("#terminalLoginId")).isVisible();
        }
    }

    @Test
    void whoMayNotIsToldSo() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "OPERATOR");
            var answer = page.navigate(browser.url("/cases"));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(page.locator("[data-problem=forbidden]")).isVisible();
        }
    }

    @Test
    void theOtherLanguageStays() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            page.click("#language");
            page.navigate(browser.url("/residents"));
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void whoSignsOutIsOut() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            page.click("#signOut");
            page.navigate(browser.url("/cases"));
            assertThat(page.url()).endsWith("/login");
        }
    }

    private static void look(String role, List<String> paths) {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, role);
            for (var path : paths) {
                var answer = page.navigate(browser.url(path));
                assertThat(answer.status()).as(path).isEqualTo(200);
                accessible(page, path);
            }
        }
    }

    private static void accessible(Page page, String path) {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList();
        assertThat(found).as(path).isEmpty();
    }
}
