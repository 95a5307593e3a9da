package org.breakwater.casework.handover.contents;

import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.jspecify.annotations.Nullable;

/** An item of a handover, as it is written. {@link HandoverItemRow} describes each component. */
public record HandoverItem(
        Kind kind,
        String title,
        String words,
        String source,
        Sharing sharing,
        boolean withheld,
        String ring,
        @Nullable UUID about) {

    public static final String DESK = "MASH+";

    /** The title of the referrer, if it is a professional. */
    public static final String PROFESSIONAL = "Professional";

    private static final int LONGEST = 20_000;
    private static final int LONGEST_TITLE = 300;

    public static HandoverItem of(Kind kind, String title, String words, String source, Sharing sharing) {
        return new HandoverItem(
                kind, cut(title, LONGEST_TITLE), words(words), cut(source, LONGEST_TITLE), sharing, false, "", null);
    }

    /** An empty contribution is stated as such: the receiving team must not guess. */
    private static String words(String words) {
        return words.isBlank() ? "Nothing recorded" : cut(words, LONGEST);
    }

    /** It exists, and is withheld. @param words say that, with any hazard, and nothing about its content */
    public static HandoverItem withheld(Kind kind, String title, String words, String ring) {
        return new HandoverItem(
                kind, cut(title, LONGEST_TITLE), words, "", Sharing.NOT_FAMILY, true, cut(ring, LONGEST_TITLE), null);
    }

    /** The same about one discussion, action or previous contact: a later item about it supersedes this one. */
    public HandoverItem about(@Nullable UUID one) {
        return new HandoverItem(kind, title, words, source, sharing, withheld, ring, one);
    }

    /** Withheld if it would identify the reporter and they have not consented. */
    public HandoverItem unless(Predicate<String> givesAway) {
        return withheld || !givesAway.test(title + ". " + words)
                ? this
                : withheld(
                                kind,
                                kind == Kind.REPORT && !givesAway.test(title) ? title : "Withheld",
                                "This could identify the person who reported the concern.",
                                DESK)
                        .about(about);
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    @Override
    public String toString() {
        return "HandoverItem[" + kind + "]";
    }
}
