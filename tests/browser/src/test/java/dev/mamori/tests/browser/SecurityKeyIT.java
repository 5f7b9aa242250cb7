package dev.mamori.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** A security key is enrolled, signs in and proves itself again, in a real browser with a virtual key (control 13). */
class SecurityKeyIT {

    @Test
    void aKeyIsEnrolledAndSignsIn() {
        var browser = Browser.shared();
        try (var window = browser.window(1280, 800, ColorScheme.LIGHT)) {
            var page = browser.signedIn(window, "CASEWORKER");
            plugIn(page);
            page.navigate(browser.url("/account"));
            page.click("#beginKey");
            page.fill("#label", "机のキー");
            page.click("#makeKey");
            assertThat(page.locator(".codes code")).hasCount(10);
            assertThat(page.locator("#keys")).containsText("机のキー");
            page.click("#signOut");
            var account = browser.account("CASEWORKER");
            page.fill("#loginId", account.get("loginId").asText());
            page.fill("#password", account.get("password").asText());
            page.click("#signIn");
            page.click("#useKey");
            page.waitForSelector(".frame");
            page.navigate(browser.url("/step-up?then=/account"));
            page.click("#useKey");
            page.waitForSelector("#keys");
            page.click("#keys [id$=removeKey]");
            assertThat(page.locator("#keys")).not().containsText("机のキー");
        }
    }

    /** A key of the browser's own making, which knows the person. */
    private static void plugIn(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "usb");
        options.addProperty("hasResidentKey", false);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var key = new JsonObject();
        key.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", key);
    }
}
