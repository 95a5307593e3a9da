package org.breakwater.bench;

import java.io.IOException;
import java.util.regex.Pattern;
import org.breakwater.access.InventedPerson;

/** The browser of an invented person who is signed in. */
record SignedIn(String cookie) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    /** With one click, as in the demonstration. */
    static SignedIn as(InventedPerson person, int port) throws IOException {
        try (var wire = new Wire(port)) {
            var page = wire.send(Wire.get("/sign-in", ""));
            var browser = cookie(page, "b");
            var token = TOKEN.matcher(page.text());
            if (!token.find()) {
                throw new CannotMeasure("The sign-in page has no form");
            }
            var form = "_token=" + token.group(1).replace("=", "%3D") + "&to=&person=" + person.accountId();
            return new SignedIn(cookie(wire.send(Wire.post("/sign-in/demo", browser, form)), "s"));
        }
    }

    private static String cookie(Wire.Answer answer, String name) {
        return answer.header("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new CannotMeasure("Nobody could sign in: " + answer.status()));
    }
}
