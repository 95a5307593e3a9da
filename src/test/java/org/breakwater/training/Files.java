package org.breakwater.training;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A person at the page for file imports. */
public final class Files {

    public static final String PAGE = "/training/office/imports";

    private final MockMvcTester web;
    private final Browser browser;

    public Files(MockMvcTester web, InventedPerson person) {
        this.web = web;
        this.browser = new Browser(web);
        browser.signInAs(person);
    }

    public Browser browser() {
        return browser;
    }

    public Files bring(String csv, String... typed) {
        return bring(csv.getBytes(StandardCharsets.UTF_8), typed);
    }

    /** Opens the page, selects a file and sends it; {@code typed} are names and values. */
    public Files bring(byte[] file, String... typed) {
        browser.visit(PAGE);
        var token = browser.page().select("form[enctype] input[name=_token]").attr("value");
        var request =
                web.post().uri(URI.create(PAGE)).multipart().file(new MockMultipartFile("file", "x", "x/y", file));
        request.param("_token", token).param("givenBy", "Gull Learning");
        for (int n = 0; n < typed.length; n += 2) {
            request.param(typed[n], typed[n + 1]);
        }
        browser.keep(request.with(sent -> {
                    sent.setCookies(browser.cookies().entrySet().stream()
                            .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                            .toArray(Cookie[]::new));
                    return sent;
                })
                .exchange());
        return this;
    }

    public String says() {
        return browser.page().select("main").text();
    }
}
