package dev.mamori.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;

/** An administrator leads a terminal through its life: registered, given a key file, reported lost (controls 6-2, 16). */
class TerminalPagesIT {

    @Test
    void aTerminalIsRegisteredGivenAKeyFileAndReportedLost() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CITY_ADMIN");
            look(page, browser, "/admin/sims", "sims");
            look(page, browser, "/admin/sims/register", "sim-register");
            look(page, browser, "/admin/terminals/register", "terminal-register");
            page.fill("#label", "B-0001");
            page.fill("#loginId", "browser-0001");
            page.selectOption("#kind", "OFFICE");
            page.click("#registerTerminal");
            assertThat(page.locator("#networks-error")).isVisible();
            page.fill("#networks", "127.0.0.1/32");
            page.click("#registerTerminal");
            assertThat(page.locator("h1")).hasText("B-0001");
            assertThat(page.locator("[data-state=NO_CERTIFICATE]")).isVisible();

            var address = page.url();
            page.click("#makeKeyFile");
            var password = page.locator("dd code").textContent();
            keep(page, "terminal-issued");
            var file = page.waitForDownload(() -> page.click("#download")).path();
            assertThat(opens(file, password)).isTrue();
            page.navigate(address);
            assertThat(page.locator("dd code")).hasCount(0);
            assertThat(page.locator("h1 ~ p [data-state=ACTIVE]")).isVisible();

            page.click("#losing summary");
            page.fill("#reason", "訪問先から戻る途中で落とした");
            page.fill("#confirmation", "B-9999");
            page.click("#reportLost");
            assertThat(page.locator("#confirmation-error")).not().isEmpty();
            accessible(page, "confirming a loss");
            keep(page, "terminal-lost-confirm");
            page.fill("#confirmation", "B-0001");
            page.click("#reportLost");
            assertThat(page.locator("h1 ~ p [data-state=LOST]")).isVisible();
            assertThat(page.locator("[data-state=REVOKED]")).isVisible();
            accessible(page, "a lost terminal");
            keep(page, "terminal-lost");

            page.click("#retireTerminal");
            assertThat(page.locator("#object")).hasText("B-0001");
            assertThat(page.locator("#numbers li")).hasCount(4);
            accessible(page, "what cannot be taken back");
            keep(page, "irreversible");
            page.fill("#reason", "見つからないため");
            page.fill("#confirmation", "B-0002");
            page.click("#carryOut");
            assertThat(page.locator("#confirmation-error")).not().isEmpty();
            assertThat(page.locator("#reason")).hasValue("見つからないため");
            page.fill("#confirmation", "B-0001");
            page.click("#carryOut");
            assertThat(page.locator("h1 ~ p [data-state=RETIRED]")).isVisible();
            look(page, browser, "/runbooks", "runbooks");
            look(page, browser, "/runbooks/view?name=TERMINAL_RETIRED", "runbook");
            look(page, browser, "/admin/terminals", "terminals");
        }
    }

    @Test
    void theSpareCardIsShownAndActivated() {
        var browser = Browser.shared();
        try (var window = browser.window(800, 1280, ColorScheme.DARK)) {
            var page = browser.signedIn(window, "SECURITY_OFFICER");
            look(page, browser, "/admin/terminals", "terminals-tablet-dark");
            look(page, browser, "/admin/sims", "sims-tablet-dark");
            page.click("table a >> nth=0");
            accessible(page, "a card");
            keep(page, "sim-tablet-dark");
            assertThat(page.locator("#activate")).hasCount(0);
        }
    }

    private static void look(Page page, Browser browser, String path, String name) {
        assertThat(page.navigate(browser.url(path)).status()).as(path).isEqualTo(200);
        accessible(page, path);
        keep(page, name);
    }

    static void accessible(Page page, String what) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(what)
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList())
                .isEmpty();
    }

    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Paths.get("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    private static boolean opens(Path file, String password) {
        try (var bytes = Files.newInputStream(file)) {
            var store = java.security.KeyStore.getInstance("PKCS12");
            store.load(bytes, password.toCharArray());
            return store.size() == 1;
        } catch (java.io.IOException | java.security.GeneralSecurityException closed) {
            return false;
        }
    }
}
