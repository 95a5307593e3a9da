package org.breakwater.documents.encryption;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.breakwater.database.HouseKey;
import org.springframework.stereotype.Component;

/**
 * Encrypts (AES-256-GCM) files in the database: each under a random key of its own, and that key under one derived from
 * the installation's key. A chunk is bound to its file, its number, and whether it is the last: none can be omitted,
 * swapped or truncated unnoticed.
 */
@Component
class FileEncryption {

    /** In bytes, before encryption. */
    static final int PIECE = 1024 * 1024;

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final HouseKey house;

    FileEncryption(HouseKey house) {
        this.house = house;
    }

    byte[] newKey() {
        return randomBytes(KEY);
    }

    /** The encrypted key of a file, as the database stores it. */
    byte[] sealKey(UUID file, byte[] key) {
        var nonce = randomBytes(NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, ofHouse(), nonce, bytes(file), key, 0, key.length);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] openKey(UUID file, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, ofHouse(), nonce, bytes(file), sealed, NONCE, sealed.length - NONCE);
    }

    /** The number of chunks for so many bytes. */
    static int pieces(long size) {
        return (int) ((size + PIECE - 1) / PIECE);
    }

    byte[] sealPiece(UUID file, byte[] key, byte[] bytes, int number) {
        var from = number * PIECE;
        var length = Math.min(PIECE, bytes.length - from);
        var bound = bound(file, number, number == pieces(bytes.length) - 1);
        return run(Cipher.ENCRYPT_MODE, key, nonce(number), bound, bytes, from, length);
    }

    byte[] openPiece(UUID file, byte[] key, byte[] sealed, int number, boolean last) {
        return run(Cipher.DECRYPT_MODE, key, nonce(number), bound(file, number, last), sealed, 0, sealed.length);
    }

    private byte[] ofHouse() {
        return house.hmac("sealing key", "files");
    }

    /** Each key encrypts one file only, so a chunk number is never reused as a nonce with it. */
    private static byte[] nonce(int number) {
        return ByteBuffer.allocate(NONCE).putInt(number).array();
    }

    private static byte[] bound(UUID file, int number, boolean last) {
        return ByteBuffer.allocate(21)
                .put(bytes(file))
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    private static byte[] bytes(UUID file) {
        return ByteBuffer.allocate(16)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .array();
    }

    private byte[] randomBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] bound, byte[] input, int from, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A file does not match the key of this installation, or was altered", e);
        }
    }
}
