package org.breakwater.library.editor.notices;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.shell.Banner;
import org.breakwater.web.shell.Banners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The approved urgent notices, in memory, including future ones: each begins and ends by the clock alone. */
@Component
public class NoticeBoard implements Banners {

    /** Append-only tables: their sizes show whether anything was added. */
    static final String STAMP = """
            select (select count(*) from library.urgent_notice_approval) || ' '
                || (select count(*) from library.urgent_notice_end)""";

    /** The public pages of the partnership. A person who is writing a report is not interrupted. */
    private static final List<String> PLACES = List.of("/who-to-call", "/information", "/procedures");

    private static final Pattern NUMBER = Pattern.compile("\\{\\{number ([a-z0-9-]{1,60})}}");

    private final JdbcClient jdbc;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;
    private volatile Board board = new Board(List.of());
    private String stamp = "";

    NoticeBoard(JdbcClient jdbc, Profile profile, ContactPoints points, Clock clock) {
        this.jdbc = jdbc;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    private record Board(List<UrgentNoticeRow> notices) {}

    /** Checks for changes. Of several concurrent calls, one loads and the others wait for it. */
    public synchronized void refresh() {
        var found = jdbc.sql(STAMP).query(String.class).single();
        if (!found.equals(stamp)) {
            board = new Board(all(jdbc.sql(UrgentNoticeRow.ON_THE_BOARD).query(UrgentNoticeRow.class)));
            stamp = found;
        }
    }

    @Override
    public List<Banner> on(String path) {
        var notices = board.notices();
        if (notices.isEmpty() || !isPlace(path)) {
            return List.of();
        }
        var now = clock.instant();
        return notices.stream()
                .filter(row -> row.isShownAt(now))
                .sorted(Comparator.comparing(UrgentNoticeRow::shownFrom).reversed())
                .map(this::drawn)
                .toList();
    }

    @Override
    public Object state() {
        return board;
    }

    @Override
    public Instant changesAfter(Instant now) {
        return board.notices().stream()
                .flatMap(row -> Stream.of(row.shownFrom(), row.shownUntil()))
                .filter(change -> change.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /** As the top of a page shows it, with the current numbers. */
    public Banner drawn(UrgentNoticeRow row) {
        return new Banner(
                row.heading(),
                pieces(row.words(), new TextNumbers(profile, points.now(), CallerKind.PUBLIC, clock.instant())),
                row.link(),
                row.linkWords(),
                row.shownUntil(),
                EnglishTimes.weekdayInWords(row.shownUntil()));
    }

    private static boolean isPlace(String path) {
        return path.equals("/")
                || PLACES.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    /** A number that is no longer in the profile is dropped: a placeholder would help nobody. */
    private static List<Banner.Piece> pieces(String words, TextNumbers numbers) {
        var pieces = new ArrayList<Banner.Piece>();
        var found = NUMBER.matcher(words);
        var from = 0;
        while (found.find()) {
            pieces.add(new Banner.Piece(words.substring(from, found.start()), ""));
            pieces.add(number(found.group(1), numbers));
            from = found.end();
        }
        pieces.add(new Banner.Piece(words.substring(from), ""));
        return List.copyOf(pieces);
    }

    private static Banner.Piece number(String id, TextNumbers numbers) {
        return numbers.points()
                .find(id)
                .map(point -> new Banner.Piece(
                        point.number().shown(), "tel:" + point.number().dialled()))
                .or(() -> numbers.website(id).map(site -> new Banner.Piece(site.name(), site.address())))
                .orElse(new Banner.Piece("", ""));
    }
}
