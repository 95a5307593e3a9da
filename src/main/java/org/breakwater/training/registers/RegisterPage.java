package org.breakwater.training.registers;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.PublicTimes;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;

/**
 * Everyone with a place in one session.
 *
 * @param isOpen whether people can be marked
 * @param isBefore whether its day is still to come
 * @param isBegun whether someone can be marked who did not attend
 * @param refused whether what was sent was not kept
 */
public record RegisterPage(
        SessionRow session,
        String title,
        List<RegisterRow> rows,
        boolean isOpen,
        boolean isBefore,
        boolean isBegun,
        boolean refused)
        implements Page {

    public String address() {
        return "/training/registers/" + session.id();
    }

    /** An id for a new mark. */
    public UUID newMark() {
        return UUID.randomUUID();
    }

    public long marked() {
        return rows.stream().filter(row -> row.what() != null).count();
    }

    /** When someone was marked: the time on the day of the session, else with its date. */
    public String marked(RegisterRow row) {
        var at = Objects.requireNonNull(row.markedAt());
        var on = at.atZone(Calendars.LONDON).toLocalDate();
        return on.equals(session.startsAt().atZone(Calendars.LONDON).toLocalDate())
                ? PublicTimes.clock(at)
                : "(marked %s, %s)".formatted(EnglishTimes.date(on), PublicTimes.clock(at));
    }

    /** How many are not marked yet, and can be. */
    public long toMark() {
        return isOpen
                ? rows.stream().filter(row -> row.what() == null && !row.own()).count()
                : 0;
    }

    /** When people can be marked. */
    public String when() {
        if (session.isCancelled()) {
            return "This session was cancelled. There is no register.";
        }
        return isBefore
                ? "You can mark the register from " + EnglishTimes.weekdayDate(Registers.firstDay(session)) + "."
                : "The register closed on " + EnglishTimes.weekdayDate(Registers.lastDay(session))
                        + ". Contact the training office if something is wrong.";
    }

    @Override
    public int status() {
        return refused ? 409 : Page.super.status();
    }
}
