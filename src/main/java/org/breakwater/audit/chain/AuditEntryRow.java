package org.breakwater.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log as it is hashed. Its bytes are its columns in order, each text prefixed with its length, so that
 * no two different rows have the same bytes.
 */
record AuditEntryRow(
        long id,
        long xid,
        Instant at,
        String actor,
        String role,
        String act,
        String subject,
        @Nullable String shown,
        String detail,
        @Nullable Instant writtenAt) {

    static AuditEntryRow of(ResultSet row) throws SQLException {
        return new AuditEntryRow(
                row.getLong("id"),
                row.getLong("xid"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("shown"),
                row.getString("detail"),
                Optional.ofNullable(row.getTimestamp("written_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }

    /** SHA-256 over the hash of the previous seal and the bytes of this row. */
    byte[] sealedAfter(byte[] previousHash) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash);
            return digest.digest(bytes());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            out.writeLong(xid);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            for (var text : new @Nullable String[] {actor, role, act, subject, shown, detail}) {
                write(text, out);
            }
            // A row from before PostgreSQL recorded its own time has the bytes that it was sealed with.
            if (writtenAt != null) {
                out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, writtenAt));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
