package org.breakwater.partnership.contactpoints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.database.SignedActor;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Confirmed;
import org.breakwater.partnership.ContactPointText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes contact points; each change also writes its history. The caller provides the transaction. */
@Component
public class ContactPointRows {

    static final String ALL = """
            select id, name, number, alternatives, press_public, press_professional, press_child,
                   menu_public, menu_professional, menu_child, on_screen, confirmed_by, confirmed_at, version
            from partnership.contact_point
            """;

    /** Row security rejects writes without a named actor; this module knows no accounts. */
    private static final SignedActor.Who THE_START = new SignedActor.Who("job:profile", "JOB", "");

    private final JdbcClient jdbc;
    private final SignedActor signed;

    ContactPointRows(JdbcClient jdbc, SignedActor signed) {
        this.jdbc = jdbc;
        this.signed = signed;
    }

    /** For the rest of this transaction the actor is the start job, which follows the profile. */
    public void actAsTheStart() {
        signed.act(THE_START);
    }

    public List<ContactPointRow> all() {
        return jdbc.sql(ALL).query((row, n) -> ContactPointRow.from(row)).list();
    }

    /** The latest first, at most 200. */
    public List<ContactPointChange> history(String id) {
        return jdbc.sql(ContactPointChangeRow.HISTORY)
                .param(id)
                .query((row, n) -> ContactPointChangeRow.from(row))
                .list();
    }

    /** Inserts what is in the file and not yet in the database. */
    public void seed(ContactPoint fromFile, String file, Instant now) {
        var lines = ContactPointText.of(fromFile.lines());
        var values = new ArrayList<@Nullable Object>();
        values.add(fromFile.id());
        values.addAll(ContactPointRow.columns(lines));
        addConfirmed(values, fromFile.confirmed());
        if (jdbc.sql(ContactPointRow.SEED).params(values).update() == 1) {
            remember(fromFile.id(), new ContactPointChange(1, ContactPointChange.Act.SEEDED, lines, file, now));
        }
    }

    /**
     * Updates a contact point at this version.
     *
     * @return whether the version was current; nothing is written otherwise
     */
    public boolean write(
            ContactPointRow before,
            ContactPointText lines,
            ContactPointChange.Act act,
            @Nullable Confirmed confirmed,
            String by,
            Instant now) {
        var values = ContactPointRow.columns(lines);
        values.add(before.onScreen() || act == ContactPointChange.Act.CHANGED);
        addConfirmed(values, confirmed);
        values.add(before.id());
        values.add(before.version());
        if (jdbc.sql(ContactPointRow.CHANGE).params(values).update() == 0) {
            return false;
        }
        remember(before.id(), new ContactPointChange(before.version() + 1, act, lines, by, now));
        return true;
    }

    private void remember(String id, ContactPointChange change) {
        var values = new ArrayList<@Nullable Object>();
        values.add(id);
        values.add(change.version());
        values.add(change.act().name());
        values.addAll(ContactPointRow.columns(change.lines()));
        values.add(change.by());
        values.add(change.at());
        jdbc.sql(ContactPointChangeRow.ADD).params(values).update();
    }

    private static void addConfirmed(List<@Nullable Object> values, @Nullable Confirmed confirmed) {
        values.add(confirmed == null ? null : confirmed.by());
        values.add(confirmed == null ? null : confirmed.at());
    }
}
