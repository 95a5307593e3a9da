package org.breakwater.mash.handover.contents;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that goes with a handover beside its summary.
 *
 * @param source who says so; may be empty
 * @param withheld whether it is kept back: the words say only that it exists
 * @param ring whom to ring about what is kept back; empty for what is not
 */
public record HandoverItemRow(
        UUID handoverId,
        Kind kind,
        String title,
        String words,
        String source,
        Sharing sharing,
        boolean withheld,
        String ring,
        Instant writtenAt) {

    /** What it is, in the order of the page; {@code field} is its name in the file. */
    public enum Kind {
        REPORT("Original report", "original_report"),
        REFERRER("Referrer", "referrer"),
        PERSON("Adults, including anyone alleged to have caused harm", "adults"),
        ADDRESS("Addresses", "addresses"),
        STRATEGY("Strategy discussion", "strategy_discussion"),
        ACTION("Actions agreed", "actions_agreed"),
        AGENCY("Agency information", "agency_information");

        private final String inWords;
        private final String field;

        Kind(String inWords, String field) {
            this.inWords = inWords;
            this.field = field;
        }

        public String inWords() {
            return inWords;
        }

        public String field() {
            return field;
        }
    }

    /** How far it may go from the team that reads it. */
    public enum Sharing {
        FAMILY("May be shared with the family"),
        NOT_FAMILY("Do not disclose to the family"),
        NOT_RECORDED("No sharing restriction recorded. Check with MASH+ before sharing.");

        private final String inWords;

        Sharing(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_HANDOVER = """
            select handover_id, kind, title, words, source, sharing, withheld, ring, written_at
            from mash.handover_item where handover_id = :handover order by id limit 500""";

    /** The whole of it on one line, as the file has it. */
    public String inOneLine() {
        return title + ": " + words
                + (source.isEmpty() ? "" : " (" + source + ")")
                + (withheld ? " [Withheld. Call " + ring + "]" : " [" + sharing.inWords() + "]");
    }

    @Override
    public String toString() {
        return "HandoverItemRow[" + kind + (withheld ? ", withheld]" : "]");
    }
}
