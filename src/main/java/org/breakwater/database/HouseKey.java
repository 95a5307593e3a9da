package org.breakwater.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.breakwater.database.embedded.HomeFolder;

/**
 * The secret of this installation, 32 random bytes that are stored outside the database, so that a stolen copy of the
 * tables does not reveal what is stored only as a keyed hash (return phrases, one-time codes).
 */
public record HouseKey(byte[] bytes) {

    public static final int LENGTH = 32;

    /**
     * The key of this home, created at the first start. Several programs on one database need the same file.
     *
     * @throws CannotStart if it is lost although there are data that depend on it
     */
    public static HouseKey keptIn(Path home) {
        return new HouseKey(HomeFolder.existing(home).secret("secret.key", LENGTH));
    }

    public HouseKey {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("The house key is " + LENGTH + " bytes long");
        }
        bytes = bytes.clone();
    }

    /**
     * HMAC-SHA-256 of a value, 32 bytes. The purpose separates domains: the same text as a return phrase and as an
     * invitation gives different hashes. A purpose contains no NUL.
     */
    public byte[] hmac(String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HouseKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return HouseKey.class.hashCode();
    }

    @Override
    public String toString() {
        return "HouseKey[…]";
    }
}
