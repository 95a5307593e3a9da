package org.breakwater.access.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.access.sessions.SignedInSessions;
import org.breakwater.web.Page;

/**
 * @param here the id of the session of this browser
 * @param absence when they are away, if they entered it
 * @param deputising for whom they are the deputy today
 */
public record MyAccountPage(
        String name,
        String role,
        List<SignedInSessions.SessionRow> sessions,
        UUID here,
        Optional<AbsenceRow> absence,
        List<AbsenceRow> deputising)
        implements Page {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    public String when(Instant at) {
        return WHEN.format(at);
    }
}
