package org.breakwater.library;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.library.editor.notices.NoticeBoard;
import org.breakwater.library.texts.TextVersionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The texts that count: now, from memory, and at any instant of the past. A record elsewhere keeps the id of the
 * version that it was made under; that version never changes and is never deleted.
 */
@Component
public class Library {

    private final JdbcClient jdbc;
    private final PublishedShelves shelves;
    private final NoticeBoard board;
    private final Clock clock;

    Library(JdbcClient jdbc, PublishedShelves shelves, NoticeBoard board, Clock clock) {
        this.jdbc = jdbc;
        this.shelves = shelves;
        this.board = board;
        this.clock = clock;
    }

    /** What is published now; the same object until something of it changes. */
    public PublishedShelf now() {
        return shelves.now();
    }

    /** Looks whether anything was published, a notice too; called every second, and at once after publishing here. */
    public void refresh() {
        shelves.refresh();
        board.refresh();
    }

    /** The version that counted at this instant, to be kept by a record that was made under it. */
    public Optional<TextVersionRow> asOf(String path, Instant at) {
        return at.isAfter(clock.instant())
                ? Optional.empty()
                : jdbc.sql(TextVersionRow.AS_OF)
                        .param("path", path)
                        .param("at", at)
                        .query(TextVersionRow.class)
                        .optional();
    }

    public Optional<TextVersionRow> version(UUID id) {
        return jdbc.sql(TextVersionRow.BY_ID)
                .param("id", id)
                .query(TextVersionRow.class)
                .optional();
    }

    /** A version that counted once or counts now; what was never published, or not yet, is not found. */
    public Optional<TextVersionRow> published(String path, int number) {
        return jdbc.sql(TextVersionRow.BY_NUMBER)
                .param("path", path)
                .param("number", number)
                .query(TextVersionRow.class)
                .optional()
                .filter(this::hasCounted);
    }

    /** Every version that has counted, the latest first; at most 500. */
    public List<TextVersionRow> history(String path) {
        return all(jdbc.sql(TextVersionRow.OF_PATH).param("path", path).query(TextVersionRow.class)).stream()
                .filter(this::hasCounted)
                .toList();
    }

    private boolean hasCounted(TextVersionRow version) {
        return version.countedFrom() != null && !version.countedFrom().isAfter(clock.instant());
    }
}
