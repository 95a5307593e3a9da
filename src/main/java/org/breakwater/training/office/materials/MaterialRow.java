package org.breakwater.training.office.materials;

import java.time.Instant;
import java.util.UUID;

/**
 * A course material of a session, as far as the current actor may see it.
 *
 * @param link its web address; empty for a file
 * @param shelfId where its file is stored
 */
public record MaterialRow(
        UUID id,
        UUID sessionId,
        String title,
        Moment moment,
        String link,
        UUID shelfId,
        String addedByName,
        Instant addedAt) {

    /** When it may be read. */
    public enum Moment {
        BEFORE("Before the session", "Everyone with a place can see it now."),
        AFTER(
                "After the session",
                "Everyone with a place can see it after the session, except those marked “Did not attend”.");

        private final String words;
        private final String who;

        Moment(String words, String who) {
            this.words = words;
            this.who = who;
        }

        public String inWords() {
            return words;
        }

        public String who() {
            return who;
        }
    }

    /** The most that one session has. */
    static final int MOST = 30;

    private static final String COLUMNS = """
            select m.id, m.session_id, m.title, m.moment, m.link, m.shelf_id, m.added_by_name, m.added_at
            from training.material m
            """;

    static final String OF_SESSION = COLUMNS + """
            where m.session_id = :session and m.taken_back_at is null
            order by m.moment desc, m.added_at, m.id limit\s""" + MOST;

    /** For all places of a person, what can be read by now. */
    static final String OWN = COLUMNS + """
                join training.session s on s.id = m.session_id
            where m.taken_back_at is null and (m.moment = 'BEFORE' or s.ends_at <= :now)
                and m.session_id = any(cast(:sessions as uuid[])) and training.may_read(m.session_id, m.moment)
            order by m.moment desc, m.added_at, m.id limit 1000""";

    @Override
    public String toString() {
        return "MaterialRow[" + id + ", " + moment + "]";
    }
}
