package org.breakwater.web.limits;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a visitor's network for rate limits, without storing its address: a hash under a key that is drawn anew
 * each day and never leaves memory, so that yesterday's ids are meaningless. For an IPv6 address only the first half
 * counts, since one household has all of the rest.
 */
public final class VisitorNetworks {

    private final Clock clock;
    private final Runnable atNewDay;
    private final SecureRandom random = new SecureRandom();
    private byte[] key = new byte[0];
    private @Nullable LocalDate day;

    /** @param atNewDay called when the key changes: to reset what was counted under the old one */
    public VisitorNetworks(Clock clock, Runnable atNewDay) {
        this.clock = clock;
        this.atNewDay = atNewDay;
    }

    /** The id of this address's network today. */
    public synchronized String nameOf(String address) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            key = new byte[32];
            random.nextBytes(key);
            day = today;
            atNewDay.run();
        }
        return HexFormat.of().formatHex(hmac(part(address)), 0, 16);
    }

    /** The same address, or the half of it that counts. It is still an address: store it only hashed. */
    public static String prefixOf(String address) {
        return HexFormat.of().formatHex(part(address));
    }

    private static byte[] part(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes;
        } catch (IllegalArgumentException notAnAddress) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] hmac(byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
