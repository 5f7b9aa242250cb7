package dev.mamori.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A care-certification surveyor signs in, finds a resident by reading, and fills the whole national survey in. */
class SurveyIT {

    private static final int GROUPS = 7;

    @Test
    void aWholeSurveyIsFilledIn() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            var broken = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    broken.add(message.text());
                }
            });
            begin(page, browser);
            header(page);
            for (var group = 1; group <= GROUPS; group++) {
                answerAll(page);
                if (group < GROUPS) {
                    page.click("#next");
                    assertThat(page.locator("#group")).containsText((group + 1) + " ");
                }
            }
            page.click("#complete");
            page.waitForURL(Pattern.compile(".*/records/view.*"));
            assertThat(page.locator("[data-state=COMPLETED]").first()).isVisible();
            assertThat(broken).isEmpty();
        }
    }

    @Test
    void anAnswerIsSavedByItselfAndIsThereAgain() {
        var browser = Browser.shared();
        try (var window = browser.window(800, 1280, ColorScheme.DARK)) {
            var page = browser.signedIn(window, "CASEWORKER");
            begin(page, browser);
            page.locator(".group").nth(1).click();
            page.waitForURL(Pattern.compile(".*group=1.*"));
            page.locator("[data-item='1-3'] input").first().check();
            assertThat(page.locator("#progress")).containsText("1 / 62");
            assertThat(page.locator("#save-state")).containsText("保存済み");
            page.reload();
            assertThat(page.locator("[data-item='1-3'] input").first()).isChecked();
        }
    }

    @Test
    void whatMustBeAnsweredIsAskedForBeforeItIsComplete() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            begin(page, browser);
            page.locator(".group").last().click();
            page.waitForURL(Pattern.compile(".*group=7.*"));
            page.click("#complete");
            assertThat(page.locator("#messages")).containsText("入力内容を確かめてください");
            assertThat(page.url()).contains("/records/edit");
        }
    }

    private static void begin(Page page, Browser browser) {
        page.navigate(browser.url("/residents"));
        page.fill("#kana", "や");
        page.click("form.search button[type=submit]");
        page.locator("table a.cell-main").first().click();
        page.locator("a[href*='/cases/open']").first().click();
        page.fill("#title", "要介護認定の申請");
        page.selectOption("#category", "CARE_CERTIFICATION");
        page.selectOption("#department", "KAIGO");
        page.click("#openCase");
        page.locator("#moves details summary").first().click();
        page.locator("#moves .menu-panel button").first().click();
        page.waitForURL(Pattern.compile(".*/records/edit.*"));
    }

    private static void header(Page page) {
        page.fill("[data-item='h-1'] input", "2026-11-20");
        page.locator("[data-item='h-2'] input").first().check();
        page.fill("[data-item='h-3'] input", "佐藤 花");
        page.click("#next");
        assertThat(page.locator("#group")).containsText("1 ");
    }

    private static void answerAll(Page page) {
        var items = page.locator("[data-item]");
        for (var index = 0; index < items.count(); index++) {
            items.nth(index).locator("input").first().check();
        }
    }
}
