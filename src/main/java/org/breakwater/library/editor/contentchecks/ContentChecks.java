package org.breakwater.library.editor.contentchecks;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.library.Library;
import org.breakwater.library.PublishedShelf;
import org.breakwater.library.PublishedText;
import org.breakwater.library.editor.contentchecks.ContentDue.Due;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Outdated content: texts, translations, numbers, links, and chapters that nobody reads. */
@Component
public class ContentChecks {

    /** Enough time to write the next version before the day comes. Our own limit. */
    private static final int DAYS_BEFORE = 30;

    private static final int WEEKS = 4;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final Library library;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    ContentChecks(
            JdbcClient jdbc,
            ActorTransactions acting,
            Library library,
            Profile profile,
            ContactPoints points,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.library = library;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    /** All open items; empty if this actor may not see them. */
    public ContentDue look(Actor who) {
        var shelf = library.now();
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        return acting.looking(who, () -> {
            var counted = weeksCounted(today) >= WEEKS;
            return new ContentDue(
                    reviews(shelf, today),
                    shelf.byPath().values().stream().filter(shelf::isStale).toList(),
                    unconfirmed(),
                    profile.topics().servicesDue(today),
                    dead(shelf),
                    counted ? unread(shelf, today) : List.of(),
                    counted);
        });
    }

    /** The Monday of a day's week. */
    public static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<Due> reviews(PublishedShelf shelf, LocalDate today) {
        return shelf.byPath().values().stream()
                .flatMap(ContentChecks::due)
                .filter(due -> !due.on().isAfter(today.plusDays(DAYS_BEFORE)))
                .sorted(Comparator.comparing(Due::on)
                        .thenComparing(due -> due.text().path()))
                .toList();
    }

    private static Stream<Due> due(PublishedText text) {
        var months = text.front().get("review-months");
        var since = text.countsFrom().atZone(Calendars.LONDON).toLocalDate();
        return months.matches("\\d{1,3}")
                ? Stream.of(new Due(
                        text,
                        since.plusMonths(Long.parseLong(months)),
                        text.front().get("owner")))
                : Stream.empty();
    }

    private List<ContactPoint> unconfirmed() {
        return points.now().all().stream()
                .filter(point -> !point.isTrusted(clock.instant()))
                .toList();
    }

    private List<ExternalLinkRow> dead(PublishedShelf shelf) {
        return all(jdbc.sql(ExternalLinkRow.DEAD)
                .param(
                        "websites",
                        profile.websites().stream()
                                .map(Profile.Website::address)
                                .toArray(String[]::new))
                .param(
                        "shown",
                        shelf.byPath().values().stream()
                                .map(PublishedText::version)
                                .toArray(UUID[]::new))
                .query(ExternalLinkRow.class));
    }

    private int weeksCounted(LocalDate today) {
        return jdbc.sql(COUNTED)
                .param("from", Date.valueOf(week(today).minusWeeks(WEEKS)))
                .param("now", Date.valueOf(week(today)))
                .query(Integer.class)
                .single();
    }

    /** A chapter that came into force within these weeks is too new. */
    private List<PublishedText> unread(PublishedShelf shelf, LocalDate today) {
        var from = week(today).minusWeeks(WEEKS);
        var began = from.atStartOfDay(Calendars.LONDON).toInstant();
        var read = new HashSet<>(
                all(jdbc.sql(READ).param("from", Date.valueOf(from)).query(String.class)));
        return shelf.under("procedures/").stream()
                .filter(text -> text.front().get("kind").equals("chapter"))
                .filter(text -> text.countsFrom().isBefore(began) && !read.contains(text.path()))
                .toList();
    }

    static final String COUNTED = """
            select cast(count(*) as int) from library.read_week where week >= :from and week < :now""";

    static final String READ = "select distinct path from library.read_count where week >= :from";
}
