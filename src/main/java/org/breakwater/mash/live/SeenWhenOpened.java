package org.breakwater.mash.live;

import java.time.Instant;
import org.breakwater.mash.lifecycle.ContactRow;
import org.jspecify.annotations.Nullable;

/**
 * What was new or alerting when a page was built, as its buttons carry it: they settle what the page showed, and
 * nothing later. Each part is a timestamp as stored, or a dash.
 */
public record SeenWhenOpened(String cameBack, String evidence, String alarm) {

    private static final String NONE = "-";

    public static SeenWhenOpened of(ContactRow contact) {
        return new SeenWhenOpened(said(contact.cameBackAt()), said(contact.evidenceAt()), said(contact.alarmedAt()));
    }

    /** As a button submitted it; a forged or missing one showed nothing. */
    public static SeenWhenOpened read(String carried) {
        var parts = carried.split(" ", -1);
        return parts.length == 3
                ? new SeenWhenOpened(parts[0], parts[1], parts[2])
                : new SeenWhenOpened(NONE, NONE, NONE);
    }

    public String carried() {
        return cameBack + " " + evidence + " " + alarm;
    }

    /** Whether this page showed the current alert, if there is one. */
    public boolean showedAlarm(ContactRow now) {
        return !now.alarmRings() || alarm.equals(said(now.alarmedAt()));
    }

    /** Whether this page showed everything that must be read now. */
    public boolean showedAll(ContactRow now) {
        return showedAlarm(now)
                && (now.cameBackAt() == null || cameBack.equals(said(now.cameBackAt())))
                && (now.evidenceAt() == null || evidence.equals(said(now.evidenceAt())));
    }

    private static String said(@Nullable Instant at) {
        return at == null ? NONE : at.toString();
    }
}
