package dev.mamori.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody tries doors, is noticed within a minute, and the security officer closes what was told. */
class AlertPagesIT {

    private static final String MARKUP = "<script>document.title='x'</script>";

    @Test
    void whoTriesDoorsStandsInTheInboxAndSomebodyElseClosesIt() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var curious = browser.signedIn(window, "CASEWORKER");
            for (var door = 0; door < 22; door++) {
                curious.navigate(browser.url("/cases/view?id=" + UUID.randomUUID()));
            }
        }
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "SECURITY_OFFICER");
            var end = Instant.now().plus(Duration.ofSeconds(60));
            var inbox = browser.url("/alerts?state=OPEN&rule=MANY_DENIALS");
            page.navigate(inbox);
            while (page.locator("#alerts tbody a").count() == 0 && Instant.now().isBefore(end)) {
                page.waitForTimeout(1_000);
                page.navigate(inbox);
            }
            page.locator("#alerts tbody a").first().click();
            assertThat(page.locator("#evidence")).isVisible();
            page.fill("#reason", MARKUP);
            page.click("#closeAlert");
            assertThat(page.locator("#disposition-error")).not().isEmpty();
            page.selectOption("#disposition", "FALSE_ALARM");
            page.fill("#reason", MARKUP);
            page.click("#closeAlert");
            assertThat(page.locator("[data-state=ALERT_CLOSED]")).isVisible();
            assertThat(page.locator("dd.prose")).hasText(MARKUP);
            assertThat(page.locator("#closeAlert")).hasCount(0);
        }
    }
}
