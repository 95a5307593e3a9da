package org.breakwater.casework.handover.contents;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a handover besides its summary.
 *
 * @param source who says so; may be empty
 * @param withheld whether it is withheld: the text says only that it exists
 * @param ring whom to telephone about withheld information; empty for other items
 * @param about the strategy discussion, the action or the previous contact that it is about; null for everything else
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
        Instant writtenAt,
        @Nullable UUID about) {

    /** The kind of item, in the order of the page; {@code field} is its name in the file. */
    public enum Kind {
        ISSUES("Presenting issues", "presenting_issues"),
        SCREENING("Screening", "screening"),
        SAFETY("Immediate safety", "immediate_safety_plan"),
        REPORT("Original report", "original_report"),
        REFERRER("Referrer", "referrer"),
        PERSON("Adults, including anyone alleged to have caused harm", "adults"),
        ADDRESS("Addresses", "addresses"),
        SECTION_47("Section 47 enquiry", "section_47"),
        STRATEGY("Strategy discussion", "strategy_discussion"),
        MINUTES("Minutes of strategy discussions", "strategy_discussion_minutes"),
        ACTION("Actions agreed", "actions_agreed"),
        AGENCY("Agency information", "agency_information"),
        PREVIOUS("Previous contacts", "previous_contacts");

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

    /** How far the receiving team may share it. */
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

    /** For a discussion or an action only the latest item about it. */
    static final String OF_HANDOVER = """
            select i.handover_id, i.kind, i.title, i.words, i.source, i.sharing, i.withheld, i.ring, i.written_at,
                i.about
            from mash.handover_item i
            where i.handover_id = :handover and not exists (select from mash.handover_item later
                where later.handover_id = i.handover_id and later.about = i.about and later.kind = i.kind
                    and later.id > i.id)
            order by i.id limit 500""";

    /** Whether this says the same about the same subject. */
    boolean says(HandoverItem item) {
        return Objects.equals(about, item.about())
                && kind == item.kind()
                && title.equals(item.title())
                && words.equals(item.words());
    }

    /** Whether this is who reported it, and says itself what the family may be told of them. */
    public boolean saysItsSharing() {
        return kind == Kind.REFERRER && !withheld && !source.isEmpty();
    }

    /** Whether this shows that a professional made a referral. */
    public boolean isProfessionalReferrer() {
        return kind == Kind.REFERRER && title.equals(HandoverItem.PROFESSIONAL);
    }

    /** The whole of it on one line, for the file. */
    public String inOneLine() {
        if (saysItsSharing()) {
            return title + ": " + words + " [" + source + "]";
        }
        return title + ": " + words
                + (source.isEmpty() ? "" : " (" + source + ")")
                + (withheld ? " [Withheld. Call " + ring + "]" : " [" + sharing.inWords() + "]");
    }

    @Override
    public String toString() {
        return "HandoverItemRow[" + kind + (withheld ? ", withheld]" : "]");
    }
}
