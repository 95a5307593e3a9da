package org.breakwater.frontdoor.whotocall;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.time.Calendars;

/** A local time in London as typed into a URL. */
final class LocalTimeText {

    static final String ALLOWED = "a local time such as 2026-12-25T10:00, in the years 2003 to 2051, that exists";

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");

    private LocalTimeText() {}

    /**
     * The instant; empty for an invalid time, and for the hour that is skipped in spring. For the hour that occurs
     * twice in autumn the first one counts.
     */
    static Optional<Instant> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            var local = LocalDateTime.parse(written);
            // In chronological order: of two offsets the first is summer time, the earlier instant.
            return Calendars.LONDON.getRules().getValidOffsets(local).stream()
                    .findFirst()
                    .map(local::toInstant)
                    .filter(WhoToCall::canAnswer);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
