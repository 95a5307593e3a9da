package org.breakwater.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** (g) A search among some hundred texts, and among a hundred times as many. */
final class TextsSearched implements Figure {

    private static final int FEW = 300;
    private static final int MANY = 30_000;
    private static final int CLIENTS = 4;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int PATIENCE = 1_200;

    private static final List<String> WORDS = List.of(
            "self harm",
            "cuting",
            "bullying",
            "lado",
            "tide mud",
            "safe sleep",
            "threat online",
            "nudes",
            "running away",
            "who do I call",
            "domestic abuse",
            "knife",
            "private fostering",
            "threshold",
            "qwertyuiop");

    /** Copies of the existing texts, with a word of their own, until there are so many. */
    private static final String COPY_PAGES = """
            insert into library.page (path, made_at)
            select 'information/parents/copy-' || n, now() from generate_series(1, ?) n""";

    private static final String COPY_VERSIONS = """
            with texts as (
                select row_number() over (order by path) - 1 as place, count(*) over () as all_of_them, front, body
                from library.version where path like 'information/%' and path !~ '[.]')
            insert into library.version
                (path, number, front, body, sort, why, author, author_name, written_at, shipped)
            select 'information/parents/copy-' || n, 1, t.front, t.body || ' copy' || n, 'NEW', 'Copied to be searched',
                'job:bench', 'Bench', now(), true
            from generate_series(1, ?) n join texts t on t.place = n % t.all_of_them""";

    private static final String PUBLISH = """
            insert into library.publication (path, version_id, counts_from, made_at, by_whom, by_name)
            select path, id, now(), now(), 'job:bench', 'Bench' from library.version
            where path like 'information/parents/copy-%'""";

    @Override
    public String letter() {
        return "g";
    }

    @Override
    public String title() {
        return "a search, " + CLIENTS + " at once, among " + FEW + " texts and among " + MANY;
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        var few = Home.fresh("few-texts");
        var many = Home.fresh("many-texts");
        try {
            few.open().close();
            many.open().close();
            copy(few, FEW);
            copy(many, MANY);
            try (var small = few.open();
                    var large = many.open()) {
                awaitEntries(few, FEW);
                awaitEntries(many, MANY);
                return measure(bench.size(), small, large);
            }
        } finally {
            few.remove();
            many.remove();
        }
    }

    private static Outcome measure(Size size, Running small, Running large) throws IOException {
        load(small, size.pages());
        load(large, size.pages());
        var few = load(small, size.pages());
        var many = load(large, size.pages());
        for (int round = 1; round < size.rounds(); round++) {
            few = few.and(load(small, size.pages()));
            many = many.and(load(large, size.pages()));
        }
        return new Outcome(
                List.of(
                        Ratio.atMost("p95, many texts / few texts", many.millis(0.95) / few.millis(0.95), 1.5),
                        Ratio.atMost("p95 among " + MANY + " in ms", many.millis(0.95), 25)),
                List.of(
                        new Measured("p50 among " + FEW, few.millis(0.5), "ms"),
                        new Measured("p95 among " + FEW, few.millis(0.95), "ms"),
                        new Measured("p50 among " + MANY, many.millis(0.5), "ms"),
                        new Measured("p95 among " + MANY, many.millis(0.95), "ms"),
                        new Measured("searches a second among " + MANY, many.perSecond(), "searches/s")),
                Map.of());
    }

    private static Load load(Running house, int each) throws IOException {
        var requests = WORDS.stream()
                .map(words -> Wire.post(
                        "/information/search", "", "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .toList();
        return Load.run(
                house.port(), CLIENTS, each, 200, (client, nth) -> requests.get((client + nth) % requests.size()));
    }

    /** This home's program is stopped meanwhile; its database is opened instead. */
    private static void copy(Home home, int texts) throws IOException {
        try (var house = home.open();
                var connection = home.asSuperuser()) {
            for (var statement : List.of(COPY_PAGES, COPY_VERSIONS)) {
                try (var copy = connection.prepareStatement(statement)) {
                    copy.setInt(1, texts);
                    copy.executeUpdate();
                }
            }
            try (var publish = connection.createStatement()) {
                publish.execute("alter table library.publication disable trigger only_approved");
                publish.execute(PUBLISH);
                publish.execute("alter table library.publication enable trigger only_approved");
            }
            awaitEntries(home, texts);
            connection.createStatement().execute("vacuum analyze library.search_entry");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void awaitEntries(Home home, int texts) throws IOException {
        for (int tries = 0; tries < PATIENCE; tries++) {
            try (var connection = home.asSuperuser();
                    var rows = connection.createStatement().executeQuery("select count(*) from library.search_entry")) {
                rows.next();
                if (rows.getInt(1) > texts) {
                    return;
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new CannotMeasure("The texts were not taken into the search");
    }
}
