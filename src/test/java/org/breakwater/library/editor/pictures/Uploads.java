package org.breakwater.library.editor.pictures;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Map;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.pictures.PictureName;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person at the page of pictures. */
public final class Uploads {

    static final String PAGE = "/library/editor/pictures";

    private final MockMvcTester web;
    private final Browser browser;

    public Uploads(MockMvcTester web, InventedPerson person) {
        this.web = web;
        this.browser = new Browser(web);
        browser.signInAs(person);
    }

    public Browser browser() {
        return browser;
    }

    /** Opens the page, selects a file and sends it with the typed values. */
    MvcTestResult send(byte[] file, String name, Map<String, String> typed) {
        browser.visit(PAGE);
        var request =
                web.post().uri(URI.create(PAGE)).multipart().file(new MockMultipartFile("picture", name, "x/y", file));
        var token = browser.page().select("form[enctype] input[name=_token]").attr("value");
        request.param("_token", token);
        typed.forEach(request::param);
        return browser.keep(request.with(sent -> {
                    sent.setCookies(browser.cookies().entrySet().stream()
                            .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                            .toArray(Cookie[]::new));
                    return sent;
                })
                .exchange());
    }

    MvcTestResult send(byte[] file, String alt) {
        return send(file, "x.jpg", Map.of("alt", alt, "credit", "Photograph by A. Smith, CC BY 4.0"));
    }

    /** Uploads a picture; returns its Markdown. */
    public String line(byte[] file, String alt) {
        browser.follow(send(file, alt));
        return browser.page().select("textarea[name=line]").text();
    }

    /** The address of the picture in the Markdown. */
    public static String address(String line) {
        var name = line.substring(line.indexOf("(picture:") + 1, line.indexOf(" \""));
        return PictureName.of(name).orElseThrow().address();
    }
}
