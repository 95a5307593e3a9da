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
 * The texts in force: now, from memory, and at any time in the past. A record elsewhere stores the id of the version
 * that applied to it; that version never changes and is never deleted.
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

    /** What is published now; the same object until something in it changes. */
    public PublishedShelf now() {
        return shelves.now();
    }

    /**
     * Checks whether anything was published, including notices; called every second, and at once after publishing here.
     */
    public void refresh() {
        shelves.refresh();
        board.refresh();
    }

    /** The version in force at this instant, for a record that refers to it. */
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

    /** A current or former version; an unpublished or future one is not found. */
    public Optional<TextVersionRow> published(String path, int number) {
        return jdbc.sql(TextVersionRow.BY_NUMBER)
                .param("path", path)
                .param("number", number)
                .query(TextVersionRow.class)
                .optional()
                .filter(this::hasCounted);
    }

    /** Every current and former version, the latest first; at most 500. */
    public List<TextVersionRow> history(String path) {
        return all(jdbc.sql(TextVersionRow.OF_PATH).param("path", path).query(TextVersionRow.class)).stream()
                .filter(this::hasCounted)
                .toList();
    }

    private boolean hasCounted(TextVersionRow version) {
        return version.countedFrom() != null && !version.countedFrom().isAfter(clock.instant());
    }
}
