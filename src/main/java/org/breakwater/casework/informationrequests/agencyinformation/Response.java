package org.breakwater.casework.informationrequests.agencyinformation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What an agency answers.
 *
 * @param systems where they looked, as the agency calls them
 * @param known what it knows; null when it knows nothing, or nothing that matters here
 * @param refusal why it shares nothing of what it holds; null unless it refuses
 * @param why what is new or was wrong, when an earlier answer is superseded
 * @param each what they say of each person, in the order of the request; empty when it is the same of all
 * @param startedFrom an earlier answer of the agency with which this one began and which was checked again, or null
 */
public record Response(
        Kind kind,
        List<Searched> searched,
        List<String> systems,
        @Nullable Known known,
        @Nullable Refusal refusal,
        String why,
        @Nullable UUID supersedes,
        List<Kind> each,
        @Nullable UUID startedFrom) {

    /** The same of everyone whom the request is about. */
    public static Response ofAll(
            Kind kind,
            List<Searched> searched,
            List<String> systems,
            @Nullable Known known,
            @Nullable Refusal refusal,
            String why,
            @Nullable UUID supersedes) {
        return new Response(kind, searched, systems, known, refusal, why, supersedes, List.of(), null);
    }

    /** What they say of each of so many people. */
    List<Kind> ofEach(int people) {
        return each.isEmpty() ? Collections.nCopies(people, kind) : each;
    }

    public enum Kind {
        NOT_KNOWN("Not known", "Not known"),
        NOTHING_RELEVANT("Known, nothing relevant", "Known, nothing relevant"),
        KNOWN("Known", "Known"),
        REFUSED("Known, information withheld", "They hold information and are withholding it");

        private final String inWords;
        private final String ofThem;

        Kind(String inWords, String ofThem) {
            this.inWords = inWords;
            this.ofThem = ofThem;
        }

        /** As the desk writes it down of an agency. */
        public String ofThem() {
            return ofThem;
        }

        public String inWords() {
            return inWords;
        }

        /** There is something to know, whether or not it is shared. */
        public boolean holdsSomething() {
            return this == KNOWN || this == REFUSED;
        }
    }

    /** By what they looked: families move, and change their names. */
    public enum Searched {
        NAMES("Names"),
        FORMER_NAMES("Former names and spellings"),
        BIRTHS("Dates of birth"),
        ADDRESSES("Addresses"),
        TELEPHONES("Telephone numbers"),
        NUMBERS("NHS number, UPN or another number");

        private final String inWords;

        Searched(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** How far it may go. */
    public enum Sensitivity {
        FAMILY("May be shared with the family"),
        NOT_FAMILY("Do not disclose to the family"),
        HUB("MASH only");

        private final String inWords;

        Sensitivity(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum FamilyTold {
        YES("Yes"),
        NO("No");

        private final String inWords;

        FamilyTold(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Something that the agency knows, with its date as far as it is known. */
    public record Fact(String when, String words) {

        private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

        private static final Pattern RELATIVE =
                Pattern.compile("\\b(last|this|ago|yesterday|today|recent(ly)?)\\b", Pattern.CASE_INSENSITIVE);

        /** Words such as "last spring", which say another date to whoever reads them next year. */
        public static boolean saysNoYear(String when) {
            return RELATIVE.matcher(when).find() && !YEAR.matcher(when).find();
        }

        /** Whether it still says when it was, read on another day. */
        public static boolean isLasting(String when) {
            return when.isBlank()
                    || YEAR.matcher(when).find()
                    || when.toLowerCase(Locale.UK).contains("not known");
        }

        /** From two lists that stand beside each other. */
        static List<Fact> all(List<String> whens, List<String> words) {
            return IntStream.range(0, whens.size())
                    .mapToObj(i -> new Fact(whens.get(i), words.get(i)))
                    .toList();
        }

        @Override
        public String toString() {
            return "Fact[…]";
        }
    }

    /** @param rating how urgent the agency finds what it knows itself */
    public record Known(List<Fact> facts, Rating rating, Sensitivity sensitivity, FamilyTold familyTold) {

        @Override
        public String toString() {
            return "Known[" + rating + ", …]";
        }
    }

    /**
     * An agency holds something and decides not to share it.
     *
     * @param by who in the agency decided it
     * @param unless what would change it
     */
    public record Refusal(String why, String by, String unless) {

        @Override
        public String toString() {
            return "Refusal[…]";
        }
    }

    @Override
    public String toString() {
        return "Response[" + kind + ", …]";
    }
}
