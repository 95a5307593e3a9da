package org.breakwater.access.credentials;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.breakwater.database.HouseKey;
import org.springframework.stereotype.Component;

/** Random values, their keyed hashes, and encryption of what must be read again. */
@Component
public class Secrets {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final HouseKey key;

    Secrets(HouseKey key) {
        this.key = key;
    }

    /** Random bytes. */
    public byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** 256 random bits as 43 characters that are safe in a URL or a cookie. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** The form in which a table stores a value: 32 bytes that are useless without the installation's key. */
    public byte[] hash(String purpose, String value) {
        return key.hmac(purpose, value);
    }

    /** Encrypts (AES-256-GCM) with a key derived from the installation's key for this purpose. */
    byte[] seal(String purpose, byte[] open) {
        var nonce = bytes(NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, purpose, nonce, open);
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    byte[] open(String purpose, byte[] sealed) {
        return run(
                Cipher.DECRYPT_MODE,
                purpose,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] run(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var secret = new SecretKeySpec(key.hmac("sealing key", purpose), "AES");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the house does not fit what is kept for " + purpose, e);
        }
    }
}
