package org.breakwater.documents.encryption;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.breakwater.documents.inspection.FileKinds;
import org.breakwater.documents.inspection.FileName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The content of files, in encrypted chunks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EncryptedPieces {

    private final JdbcClient jdbc;
    private final FileEncryption fileEncryption;

    EncryptedPieces(JdbcClient jdbc, FileEncryption fileEncryption) {
        this.jdbc = jdbc;
        this.fileEncryption = fileEncryption;
    }

    /** A file's key, as stored in its row and as needed for its chunks. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Key(byte[] open, byte[] sealed) {

        @Override
        public String toString() {
            return "Key[…]";
        }
    }

    /** The row for decrypting a file's chunks. */
    @SuppressWarnings("ArrayRecordComponent")
    public record SealedRow(UUID id, String name, String kind, long sizeBytes, byte[] sha256, byte[] sealedKey) {

        public static final String OF_RECORD = """
                select id, name, kind, size_bytes, sha256, sealed_key from documents.file
                where id = :file and record_id = :record and state in ('CLEAN', 'NOT_SCANNED')
                    and not exists (select from documents.removal r where r.file_id = documents.file.id)""";

        public static final String ON_SHELF = """
                select id, name, kind, size_bytes, sha256, sealed_key from documents.file
                where shelf = :shelf and shelf_id = :thing and state in ('CLEAN', 'NOT_SCANNED')""";

        /** The next file to scan; skipped by other nodes meanwhile. */
        public static final String WAITING = """
                select id, name, kind, size_bytes, sha256, sealed_key from documents.file
                where state in ('HELD', 'NOT_SCANNED') and (tried_at is null or tried_at < :before)
                order by tried_at nulls first, added_at limit 1 for update skip locked""";

        public String givenName() {
            return FileName.given(name, FileKinds.shipped().kind(kind));
        }

        public String type() {
            return FileKinds.shipped().kind(kind).type();
        }

        @Override
        public String toString() {
            return "SealedRow[" + id + "]";
        }
    }

    public Key newKey(UUID file) {
        var key = fileEncryption.newKey();
        return new Key(key, fileEncryption.sealKey(file, key));
    }

    public void write(UUID file, Key key, byte[] bytes) {
        for (int number = 0; number < FileEncryption.pieces(bytes.length); number++) {
            jdbc.sql(PUT)
                    .param("file", file)
                    .param("number", number)
                    .param("sealed", fileEncryption.sealPiece(file, key.open(), bytes, number))
                    .update();
        }
    }

    /**
     * The whole content of a file, verified before any of it is returned.
     *
     * @throws IllegalStateException if a chunk is missing or was altered
     */
    public byte[] read(SealedRow row) {
        var key = fileEncryption.openKey(row.id(), row.sealedKey());
        var count = FileEncryption.pieces(row.sizeBytes());
        var bytes = new ByteArrayOutputStream((int) row.sizeBytes());
        for (int number = 0; number < count; number++) {
            var sealed = jdbc.sql(GET)
                    .param("file", row.id())
                    .param("number", number)
                    .query(byte[].class)
                    .optional()
                    .orElseThrow(() -> new IllegalStateException("A piece of a file is missing"));
            bytes.writeBytes(fileEncryption.openPiece(row.id(), key, sealed, number, number == count - 1));
        }
        var all = bytes.toByteArray();
        if (!MessageDigest.isEqual(sha256(all), row.sha256())) {
            throw new IllegalStateException("A file is not what was sent");
        }
        return all;
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static final String PUT = "insert into documents.piece (file_id, number, sealed) values (:file, :number, :sealed)";

    static final String GET = "select sealed from documents.piece where file_id = :file and number = :number";
}
