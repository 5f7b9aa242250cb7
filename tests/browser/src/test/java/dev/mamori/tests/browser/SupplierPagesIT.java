package dev.mamori.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An administrator keeps the register of suppliers: sees the tree, registers, asks the city, ends (controls 10, 11). */
class SupplierPagesIT {

    private static final String NAME = "X-画面試験株式会社";

    @Test
    void aSupplierIsRegisteredAskedForAndEnded() throws Exception {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CITY_ADMIN");
            look(page, browser, "/admin/suppliers");
            assertThat(page.locator(".tier-1").first()).containsText("架空システム運用株式会社");
            assertThat(page.locator(".tier-2").first()).containsText("架空監視サービス株式会社");
            var file = page.waitForDownload(() -> page.click("#download")).path();
            assertThat(Files.readString(file)).startsWith("\uFEFFasOf,tier,").contains("架空監視サービス株式会社");

            look(page, browser, "/admin/suppliers?q=nobody-is-called-so");
            assertThat(page.locator("table")).hasCount(0);

            look(page, browser, "/admin/suppliers/register");
            page.fill("#legalName", NAME);
            page.fill("#corporateNumber", "8999999900002");
            page.fill("#address", "架空県本町1-1");
            page.fill("#work", "画面の試験");
            page.check("input[name=dataCategories][value=NONE]");
            page.fill("#securityManager", "安全 管");
            page.fill("#termStart", LocalDate.now().minusDays(3).toString());
            page.fill("#termEnd", LocalDate.now().plusDays(90).toString());
            page.click("#registerSupplier");
            assertThat(page.locator("#personalInformationManager-error")).not().isEmpty();
            page.fill("#personalInformationManager", "保護 任");
            page.click("#registerSupplier");
            assertThat(page.locator("#corporateNumber-error")).not().isEmpty();
            accessible(page, "a mistyped number");
            page.fill("#corporateNumber", "8999999900001");
            page.click("#registerSupplier");
            assertThat(page.locator("h1")).hasText(NAME);
            assertThat(page.locator("h1 ~ p [data-state=SUPPLIER_PROPOSED]")).isVisible();
            accessible(page, "a proposed supplier");
            var address = page.url();

            page.fill("#name", "従事 者");
            page.fill("#role", "試験");
            page.click("#addWorkerDo");
            assertThat(page.locator("#workers")).containsText("従事 者");

            page.fill("#documentName", "承諾書.pdf");
            page.fill("#documentSha256", "a1".repeat(32));
            page.fill("#documentDate", LocalDate.now().minusDays(1).toString());
            page.fill("#reason", "運用を始めるため");
            page.click("#askApproval");
            accessible(page, "a request for approval");
            assertThat(page.locator("main")).containsText(NAME);

            page.navigate(address);
            page.click("#ending summary");
            assertThat(page.locator("#ending .confirm-effect")).containsText("1 人");
            accessible(page, "confirming an end");
            page.fill("#endReason", "取りやめ");
            page.click("#endSupplier");
            assertThat(page.locator("h1 ~ p [data-state=SUPPLIER_ENDED]")).isVisible();
            accessible(page, "an ended supplier");
        }
    }

    @Test
    void theAuditorReadsAndIsOfferedNothingToChange() {
        var browser = Browser.shared();
        try (var window = browser.window(800, 1280, ColorScheme.DARK)) {
            var page = browser.signedIn(window, "AUDITOR");
            look(page, browser, "/admin/suppliers");
            page.click(".tier-1 a >> nth=0");
            accessible(page, "a supplier, for the auditor");
            assertThat(page.locator("#workers")).isVisible();
            assertThat(page.locator("#endSupplier, #askApproval, #tie, #addWorkerDo"))
                    .hasCount(0);
        }
    }

    private static void look(Page page, Browser browser, String path) {
        assertThat(page.navigate(browser.url(path)).status()).as(path).isEqualTo(200);
        accessible(page, path);
    }

    private static void accessible(Page page, String what) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(what)
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList())
                .isEmpty();
    }
}
