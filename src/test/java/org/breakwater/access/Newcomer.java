package org.breakwater.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Clock;
import javax.crypto.spec.SecretKeySpec;

/** A real person of a test, with a password and an authenticator app of their own. */
public final class Newcomer {

    static final String PASSWORD = "harbour lamp turnip";

    private final Clock clock;
    private byte[] secret = {};

    public Newcomer(Clock clock) {
        this.clock = clock;
    }

    /** Sets up an account through the screens; the browser then shows the recovery codes. */
    public void accept(Browser browser, String link) {
        browser.visit(link);
        learn(browser);
        browser.send(link, "name", "Sam Newcomer", "password", PASSWORD, "code", code());
    }

    void learn(Browser browser) {
        secret = decode(browser.page().select("code").text());
    }

    void signIn(Browser browser, String email) {
        browser.visit("/sign-in");
        browser.send("/sign-in", "email", email, "password", PASSWORD);
        browser.send("/sign-in/code", "code", code());
    }

    /** The current code of the app. */
    String code() {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), clock.instant());
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] decode(String base32) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (char letter : base32.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }
}
