package org.breakwater.library;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.breakwater.library.information.search.SearchEntries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is published, in memory; reloaded when something is published, approved or comes into force. */
@Component
public class PublishedShelves {

    /** Append-only tables: their sizes show whether anything was added. */
    static final String STAMP = """
            select (select count(*) from library.publication) || ' '
                || (select count(*) from library.publication_cancellation) || ' ' || (select count(*)
                    from library.approval)""";

    static final String NEXT = """
            select min(p.counts_from) from library.publication p
            where p.counts_from > :now and not exists (select from library.publication_cancellation r
                where r.publication_id = p.id)""";

    private final JdbcClient jdbc;
    private final SearchEntries entries;
    private final Clock clock;
    private volatile PublishedShelf shelf = PublishedShelf.EMPTY;
    private String stamp = "";

    PublishedShelves(JdbcClient jdbc, SearchEntries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    public PublishedShelf now() {
        return shelf;
    }

    /** Checks for changes. Of several concurrent calls, one loads and the others wait for it. */
    public synchronized void refresh() {
        var found = jdbc.sql(STAMP).query(String.class).single();
        var now = clock.instant();
        if (!found.equals(stamp) || !now.isBefore(shelf.until())) {
            var news = read(now);
            entries.follow(news);
            shelf = news;
            stamp = found;
        }
    }

    private PublishedShelf read(Instant now) {
        var byPath = new LinkedHashMap<String, PublishedText>();
        all(jdbc.sql(PublishedTextRow.NOW).param("now", now).query(PublishedTextRow.class))
                .forEach(row -> byPath.put(row.path(), row.shown()));
        var next = jdbc.sql(NEXT).param("now", now).query(Instant.class).optional();
        return new PublishedShelf(byPath, next.orElse(Instant.MAX));
    }
}
