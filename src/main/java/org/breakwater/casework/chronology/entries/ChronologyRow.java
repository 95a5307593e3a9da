package org.breakwater.casework.chronology.entries;

import java.time.Instant;

/** One entry in a record's chronology. */
public record ChronologyRow(Instant at, String actorName, String what, String words) {

    private static final String REFERRER = "Referrer";

    /** A professional who referred is called the referrer, and is not named either. */
    private static final String COLUMNS = """
            select at, case when actor = 'visitor' and (exists (select from casework.any_case c
                    where c.id = record_id and c.way = 'PROFESSIONAL')
                        or casework.kind_of(record_id) = 'allegation') then '%s' else actor_name end as actor_name,
                what, words
            from casework.chronology_entry where record_id = :record order by id limit 500""".formatted(REFERRER);

    static final String OF_RECORD = COLUMNS;

    /** Whether it came from outside, and was not done at the desk. */
    public boolean isFromReporter() {
        return actorName.equals(Chronology.REPORTER) || actorName.equals(REFERRER);
    }

    /** The author, after the word "by", or "from" where it came from the reporter. */
    public String author() {
        return switch (actorName) {
            case Chronology.REPORTER -> "the person reporting the concern";
            case REFERRER -> "the referrer";
            default -> actorName;
        };
    }

    /** The entries after the nth, for a user whose page showed only n of them. */
    static final String SINCE = COLUMNS + " offset :seen";

    @Override
    public String toString() {
        return "ChronologyRow[" + at + ", …]";
    }
}
