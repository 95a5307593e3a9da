package org.breakwater.access.credentials;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/** The six digits of an authenticator app (RFC 6238: HMAC-SHA-1, steps of 30 seconds). */
@Component
public class AuthenticatorCodes {

    private static final String PURPOSE = "authenticator";
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);
    private final Secrets secrets;
    private final Clock clock;

    AuthenticatorCodes(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new secret, encrypted. */
    public byte[] newSecret() {
        return secrets.seal(PURPOSE, secrets.bytes(SECRET_BYTES));
    }

    /** The secret for typing into the app: Base32 (RFC 4648). */
    public String words(byte[] sealedSecret) {
        return new Base32().encodeToString(secrets.open(PURPOSE, sealedSecret));
    }

    /**
     * The time step of this code: the current one, or an adjacent one, because clocks differ.
     *
     * @param lastStep the last step that was used; it and earlier ones are never valid again
     */
    public OptionalLong step(byte[] sealedSecret, String code, long lastStep) {
        var given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var now = clock.instant().getEpochSecond() / STEP.toSeconds();
        var found = OptionalLong.empty();
        for (long step = now - 1; step <= now + 1; step++) {
            var right = codeOf(sealedSecret, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, given) && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** Whether it could be a code of the app, rather than a recovery code. */
    public static boolean isDigits(String code) {
        return code.replaceAll("\\s", "").matches("[0-9]{1,8}");
    }

    private String codeOf(byte[] sealedSecret, long step) {
        try {
            var key = new SecretKeySpec(secrets.open(PURPOSE, sealedSecret), generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The authenticator's secret is no key", e);
        }
    }
}
