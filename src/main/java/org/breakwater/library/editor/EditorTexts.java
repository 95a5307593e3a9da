package org.breakwater.library.editor;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.library.information.search.MissedSearchRow;
import org.breakwater.library.procedures.feedback.ReaderFeedback;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first page for an author. */
@Component
class EditorTexts {

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final ReaderFeedback feedback;
    private final Clock clock;

    EditorTexts(JdbcClient jdbc, ActorTransactions acting, ReaderFeedback feedback, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.feedback = feedback;
        this.clock = clock;
    }

    private List<EditorTextRow> under(String beginning, Instant now) {
        return all(jdbc.sql(EditorTextRow.UNDER)
                .param("under", beginning + "%")
                .param("at", now)
                .query(EditorTextRow.class));
    }

    /** @param under the prefix of the paths that are shown */
    EditorPage show(Actor.Person who, String under) {
        var now = clock.instant();
        return acting.looking(who, () -> {
            var texts = under(under.replaceAll("[^a-z0-9/-]", ""), now);
            var waiting = under("", now).stream()
                    .filter(text -> text.counting() == null || text.counting() < text.latest())
                    .toList();
            return new EditorPage(
                    texts,
                    waiting,
                    all(jdbc.sql(MissedSearchRow.MOST).query(MissedSearchRow.class)),
                    feedback.open(who),
                    now.atZone(Calendars.LONDON).toLocalDate(),
                    under);
        });
    }
}
