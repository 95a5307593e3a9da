package org.breakwater.documents.scanning;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.documents.encryption.EncryptedPieces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Scans new files for viruses. If the scanner does not answer nothing changes: files stay in the queue. Any number of
 * nodes may do it at once.
 */
@Component
public class FileScanning {

    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(FileScanning.class);
    private static final Actor JOB = new Actor.Job("virus-check");

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final EncryptedPieces pieces;
    private final VirusScanner scanner;
    private final Clock clock;
    private boolean silent;

    FileScanning(ActorTransactions acting, JdbcClient jdbc, EncryptedPieces pieces, VirusScanner scanner, Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.pieces = pieces;
        this.scanner = scanner;
        this.clock = clock;
    }

    private enum Next {
        MORE,
        NOTHING_WAITS,
        NOBODY_ANSWERS
    }

    /** Scans everything in the queue; stops if the scanner does not answer. */
    public synchronized void checkWaiting() {
        if (!scanner.isThere()) {
            return;
        }
        var next = Next.MORE;
        while (next == Next.MORE) {
            next = acting.as(JOB, this::checkOne);
        }
        sayOnce(next == Next.NOBODY_ANSWERS);
    }

    /** In one transaction, whose row lock keeps other nodes away; its duration is bounded by the scanner's timeout. */
    private Next checkOne() {
        var before = clock.instant().minus(PAUSE);
        var row = jdbc.sql(EncryptedPieces.SealedRow.WAITING)
                .param("before", before)
                .query(EncryptedPieces.SealedRow.class)
                .optional();
        if (row.isEmpty()) {
            return Next.NOTHING_WAITS;
        }
        return check(row.get());
    }

    private Next check(EncryptedPieces.SealedRow row) {
        try {
            return switch (scanner.scan(pieces.read(row))) {
                case ScanVerdict.Clean() -> said(row.id(), "CLEAN", "");
                case ScanVerdict.Found(var what) -> said(row.id(), "REFUSED", what);
                case ScanVerdict.Silent _ -> {
                    mark(TRIED, row.id(), null, null);
                    yield Next.NOBODY_ANSWERS;
                }
            };
        } catch (IllegalStateException damaged) {
            // It stays quarantined, and must not block the others.
            LOG.warn("A file cannot be read and so not be checked: {}", row.id());
            mark(TRIED, row.id(), null, null);
            return Next.MORE;
        }
    }

    private Next said(UUID file, String state, String found) {
        mark(CHECKED, file, state, found);
        return Next.MORE;
    }

    private void mark(String how, UUID file, @Nullable String state, @Nullable String found) {
        jdbc.sql(how)
                .param("file", file)
                .param("at", clock.instant())
                .param("state", state)
                .param("found", found)
                .update();
    }

    private void sayOnce(boolean nowSilent) {
        if (nowSilent && !silent) {
            LOG.warn("The virus scanner does not answer; files wait until it does");
        }
        silent = nowSilent;
    }

    static final String CHECKED = """
            update documents.file set state = :state, found = :found, tried_at = :at, checked_at = :at
            where id = :file""";

    static final String TRIED = "update documents.file set tried_at = :at where id = :file";
}
