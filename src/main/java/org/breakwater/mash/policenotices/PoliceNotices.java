package org.breakwater.mash.policenotices;

import static org.breakwater.database.QueryRows.all;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.policenotices.corrections.PoliceNoticesToCorrect;
import org.breakwater.mash.policenotices.reading.PoliceNoticeFields;
import org.breakwater.mash.policenotices.reading.PoliceNoticeFileReader;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files of police notices: stored whole, line by line, before anything is created from them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PoliceNotices {

    private static final String SAID_BEFORE = "Duplicate of an earlier row in this file";
    private final JdbcClient jdbc;
    private final Records records;
    private final PoliceNoticesToCorrect toCorrect;
    private final AuditLog audit;
    private final Clock clock;

    PoliceNotices(JdbcClient jdbc, Records records, PoliceNoticesToCorrect toCorrect, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.toCorrect = toCorrect;
        this.audit = audit;
        this.clock = clock;
    }

    /** The result of sending a file. */
    public sealed interface Kept {

        /** Its lines are stored, and pending. */
        record New(UUID file) implements Kept {}

        /** The very same file was imported before. Nothing was stored twice. */
        record Before(UUID file) implements Kept {}

        /** It cannot be read at all, and why. Nothing was stored. */
        record No(String why) implements Kept {}
    }

    /** @param receivedAt when the file reached the council, not when someone sent it here */
    public Kept keep(Actor.Person by, byte[] bytes, Instant receivedAt) {
        return switch (PoliceNoticeFileReader.read(bytes)) {
            case PoliceNoticeFileReader.Read.No(var why) -> new Kept.No(why);
            case PoliceNoticeFileReader.Read.Lines(var lines, var unused) ->
                keep(by, sha(bytes), lines, unused, receivedAt);
        };
    }

    private Kept keep(
            Actor.Person by,
            String sha,
            List<PoliceNoticeFileReader.Line> lines,
            List<String> unused,
            Instant receivedAt) {
        var file = UUID.randomUUID();
        var due = toCorrect.deadline(receivedAt);
        var kept = jdbc.sql(PoliceNoticeFileRow.KEEP)
                .param("id", file)
                .param("sha", sha)
                .param("lines", lines.size())
                .param("unused", unused.toArray(String[]::new))
                .param("received", receivedAt)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("role", by.roleName())
                .param("at", clock.instant())
                .param("correctBy", due.dueAt())
                .param("because", due.because().toArray(String[]::new))
                .update();
        if (kept == 0) {
            return new Kept.Before(jdbc.sql(PoliceNoticeFileRow.BY_SHA)
                    .param("sha", sha)
                    .query(UUID.class)
                    .single());
        }
        var seen = new HashSet<PoliceNoticeFields>();
        for (var line : lines) {
            keepLine(file, line, !seen.add(line.fields()));
        }
        audit.record(
                by.id(), by.roleName(), "imported police notifications", "notices:" + file, lines.size() + " lines");
        return new Kept.New(file);
    }

    private void keepLine(UUID file, PoliceNoticeFileReader.Line line, boolean again) {
        var why = line.unreadable().isEmpty() ? problems(line.fields()) : List.of(line.unreadable());
        var state = !why.isEmpty()
                ? PoliceNoticeRow.State.TO_MEND
                : again ? PoliceNoticeRow.State.SAME : PoliceNoticeRow.State.WAITING;
        var said = state == PoliceNoticeRow.State.SAME ? List.of(SAID_BEFORE) : why;
        jdbc.sql(PoliceNoticeRow.KEEP)
                .param("file", file)
                .param("line", line.number())
                .param("original", line.original())
                .param("fields", line.fields().values().toArray(String[]::new))
                .param("number", line.fields().number())
                .param("bundle", line.fields().bundle())
                .param("state", state.name())
                .param("why", said.toArray(String[]::new))
                .update();
    }

    private List<String> problems(PoliceNoticeFields fields) {
        return fields.check(today()) instanceof Checked.Bad<PoliceNoticeFields.Notice>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.of();
    }

    /** One page, the latest first. @param page counted from 1 */
    public List<PoliceNoticeFileRow> latest(int page) {
        return all(jdbc.sql(PoliceNoticeFileRow.LATEST)
                .param("skip", (page - 1) * PoliceNoticeFileRow.PAGE)
                .query(PoliceNoticeFileRow.class));
    }

    public Optional<PoliceNoticeFileRow> find(UUID file) {
        return jdbc.sql(PoliceNoticeFileRow.BY_ID)
                .param("id", file)
                .query(PoliceNoticeFileRow.class)
                .optional();
    }

    /** One page of a file's lines, lines to correct first; the audit row names what it showed. */
    public List<PoliceNoticeRow> lines(Actor.Person by, UUID file, int page) {
        var rows = all(jdbc.sql(PoliceNoticeRow.OF_FILE)
                .param("file", file)
                .param("skip", (page - 1) * PoliceNoticeRow.PAGE)
                .query(PoliceNoticeRow.class));
        var shown = rows.stream()
                .map(PoliceNoticeRow::contactId)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> "contact:" + id)
                .toList();
        audit.record(by.id(), by.roleName(), "viewed police notifications", shown, "notices:" + file);
        return rows;
    }

    public Optional<PoliceNoticeRow> line(UUID file, UUID line) {
        return jdbc.sql(PoliceNoticeRow.BY_ID)
                .param("id", line)
                .param("file", file)
                .query(PoliceNoticeRow.class)
                .optional();
    }

    /** Whether a notice was imported before, also in a contact that no one here may see: or it would come twice. */
    boolean isKnown(String number) {
        return records.overseen(
                "police-notices",
                () -> jdbc.sql(KNOWN)
                        .param("number", number)
                        .query(Boolean.class)
                        .single());
    }

    /** Today, in local time. */
    public LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    private static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static final String KNOWN = "select mash.notice_is_known(:number)";
}
