package org.breakwater.partnership.contactpoints;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Confirmed;
import org.breakwater.partnership.ContactPoint.Lines;
import org.breakwater.partnership.ContactPointText;
import org.breakwater.partnership.Profile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who people call, as it is now. The profile file seeds the database, what is changed on the screen wins. Reading is
 * from memory; every node checks for changes every two seconds, so a new number is everywhere within a few seconds.
 */
@Component
public class ContactPoints {

    private static final Logger LOG = LoggerFactory.getLogger(ContactPoints.class);

    private final Profile profile;
    private final ContactPointRows rows;
    private final Clock clock;
    private volatile CurrentContactPoints points;

    ContactPoints(Profile profile, ContactPointRows rows, Clock clock) {
        this.profile = profile;
        this.rows = rows;
        this.clock = clock;
        this.points = CurrentContactPoints.of(profile.contactPoints());
    }

    /** The result of a change. */
    public sealed interface Outcome {

        record Done(ContactPoint point) implements Outcome {}

        /** Someone was quicker: nothing was written. {@code since} is what they did, the latest first. */
        record Stale(ContactPoint point, List<ContactPointChange> since) implements Outcome {}
    }

    /** The current ones; the same object until one of them changes. */
    public CurrentContactPoints now() {
        return points;
    }

    /** The latest first, at most 200 versions. */
    public List<ContactPointChange> history(String id) {
        return rows.history(id);
    }

    /**
     * Changes name, numbers and keys. The new ones are unconfirmed. After the transaction, call {@link #refresh} to see
     * it at once.
     *
     * @param version the version that the person saw
     * @param by who does it, for the history
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome change(String id, int version, Lines lines, String by) {
        var row = row(id);
        if (row.version() == version
                && rows.write(
                        row, ContactPointText.of(lines), ContactPointChange.Act.CHANGED, null, by, clock.instant())) {
            return new Outcome.Done(point(row(id)));
        }
        return stale(id, version);
    }

    /** Records that this person has just called and got the right answer. Otherwise as {@link #change}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome confirm(String id, int version, String by) {
        var row = row(id);
        var confirmed = new Confirmed(by, clock.instant());
        if (row.version() == version
                && rows.write(row, row.lines(), ContactPointChange.Act.CONFIRMED, confirmed, by, confirmed.at())) {
            return new Outcome.Done(point(row(id)));
        }
        return stale(id, version);
    }

    /** Checks whether anything has changed. Called every two seconds, and after each change on this node. */
    public void refresh() {
        var byId = rows.all().stream().collect(Collectors.toMap(ContactPointRow::id, Function.identity()));
        var found = profile.contactPoints().stream()
                .map(point -> byId.containsKey(point.id()) ? point(byId.get(point.id())) : point)
                .toList();
        if (!found.equals(List.copyOf(points.all()))) {
            points = CurrentContactPoints.of(found);
        }
    }

    /**
     * Inserts what is new in the file, follows the file if no person has changed anything, takes over newer
     * confirmations from the file, and reports where file and screen differ.
     */
    @Transactional
    public void meetTheFile() {
        rows.actAsTheStart();
        profile.contactPoints().forEach(point -> rows.seed(point, profile.file(), clock.instant()));
        for (var row : rows.all()) {
            profile.contactPoints().stream()
                    .filter(point -> point.id().equals(row.id()))
                    .forEach(point -> meet(point, row));
        }
    }

    private void meet(ContactPoint fromFile, ContactPointRow row) {
        if (!ContactPointText.of(fromFile.lines()).equals(row.lines())) {
            follow(fromFile, row);
        } else if (isNewlyConfirmed(fromFile, row)) {
            rows.write(
                    row,
                    row.lines(),
                    ContactPointChange.Act.CONFIRMED,
                    fromFile.confirmed(),
                    profile.file(),
                    clock.instant());
        }
    }

    /** A number that was changed and changed back on the screen is not confirmed by an old line in the file. */
    private static boolean isNewlyConfirmed(ContactPoint fromFile, ContactPointRow row) {
        var inFile = fromFile.confirmed();
        var known = row.confirmed();
        return inFile != null && (known == null ? !row.onScreen() : inFile.at().isAfter(known.at()));
    }

    private void follow(ContactPoint fromFile, ContactPointRow row) {
        if (row.onScreen()) {
            LOG.warn(
                    "Contact point {}: {} differs from the value set on the screen, which is used: {}",
                    row.id(),
                    profile.file(),
                    ContactPointText.of(fromFile.lines()).differences(row.lines()));
            return;
        }
        rows.write(
                row,
                ContactPointText.of(fromFile.lines()),
                ContactPointChange.Act.SEEDED,
                fromFile.confirmed(),
                profile.file(),
                clock.instant());
    }

    private Outcome.Stale stale(String id, int version) {
        var since = rows.history(id).stream()
                .filter(change -> change.version() > version)
                .toList();
        return new Outcome.Stale(point(row(id)), since);
    }

    private ContactPointRow row(String id) {
        return rows.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No contact point " + id));
    }

    private ContactPoint point(ContactPointRow row) {
        var fromFile = CurrentContactPoints.of(profile.contactPoints()).get(row.id());
        var lines = row.lines().read().orElse(fromFile.lines());
        return fromFile.with(lines, row.confirmed(), row.version());
    }
}
