package dev.mamori.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What people at a desk do with lists: save their filters, take them out, look closely at an event. */
class DeskIT {

    @Test
    void aListsFiltersAreSavedAndOpenedAgain() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            page.navigate(browser.url("/cases?status=OPEN&category=CONSULTATION"));
            page.click("a[href*='/views?page=CASES']");
            page.fill("#name", "窓口の相談");
            page.click("#saveView");
            page.waitForURL(url -> url.contains("/cases?status=OPEN&category=CONSULTATION"));
            page.navigate(browser.url("/"));
            page.click("text=窓口の相談");
            assertThat(page.locator("#status")).hasValue("OPEN");
            page.navigate(browser.url("/views"));
            page.click("button:has-text('消す')");
            assertThat(page.locator("text=窓口の相談")).hasCount(0);
        }
    }

    @Test
    void aFilterInJapaneseComesBackAsItWas() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            page.navigate(browser.url("/residents?kana=" + URLEncoder.encode("ヤマ", UTF_8)));
            page.click("a[href*='/views?page=RESIDENTS']");
            page.fill("#name", "山のつく人");
            page.click("#saveView");
            page.waitForURL(url -> url.contains("/residents?kana=%E3%83%A4%E3%83%9E"));
            assertThat(page.locator("#kana")).hasValue("ヤマ");
        }
    }

    @Test
    void aFilteredListLeavesAsAFile() throws IOException {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            page.navigate(browser.url("/cases?category=CONSULTATION"));
            page.click("a[href*='/cases/export']");
            var file = page.waitForDownload(() -> page.click("#exportCases"));
            var text = Files.readString(file.path());
            assertThat(file.suggestedFilename()).matches("cases-\\d{4}-\\d{2}-\\d{2}\\.csv");
            assertThat(text).startsWith("\uFEFFケース番号,").contains("相談").doesNotContain("認定");
        }
    }

    @Test
    void eventsLeaveAsAFile() throws IOException {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "AUDITOR");
            page.navigate(browser.url("/audit?outcome=SUCCESS"));
            page.click("a[href*='/audit/export']");
            var file = page.waitForDownload(() -> page.click("#takeEvents"));
            assertThat(file.suggestedFilename()).matches("events-\\d{6}-\\d{8}-\\d{6}\\.csv");
            assertThat(Files.readString(file.path()))
                    .startsWith("\uFEFF何をしたか,番号,")
                    .contains("完了")
                    .doesNotContain("拒否");
        }
    }

    @Test
    void theTrailLeavesWithItsProofs() throws IOException {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "AUDITOR");
            page.navigate(browser.url("/audit/export"));
            page.fill("#from", "2026-01-01");
            page.fill("#until", "2099-01-01");
            page.fill("#receiver", "これは証明書ではない");
            page.click("#takeTrail");
            assertThat(page.locator("#receiver-error")).containsText("PEM");
            page.fill("#receiver", "");
            var file = page.waitForDownload(() -> page.click("#takeTrail"));
            assertThat(file.suggestedFilename()).matches("trail-\\d{6}-\\d+-\\d+\\.zip");
            try (var zip = new ZipFile(file.path().toFile())) {
                assertThat(zip.getEntry("mamori-verifier.jar")).isNotNull();
            }
        }
    }

    @Test
    void whatWasBegunIsOnTheFirstPage() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            page.locator("section[aria-labelledby=drafts] a").first().click();
            page.waitForURL(url -> url.contains("/records/edit?id="));
        }
    }

    @Test
    void anEventOpensUnderTheStrictPolicy() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "AUDITOR");
            var complaints = new java.util.ArrayList<String>();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    complaints.add(message.text());
                }
            });
            page.navigate(browser.url("/audit"));
            page.locator(".ui-row-toggler").first().click();
            assertThat(page.locator(".desk-detail").first()).isVisible();
            assertThat(complaints).isEmpty();
        }
    }
}
