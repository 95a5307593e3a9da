package org.breakwater.casework.informationrequests.agencyinformation;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.breakwater.casework.Rating;
import org.breakwater.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency's response.
 *
 * @param systems the systems that they searched, as the agency calls them
 * @param known what it knows; null if it knows nothing, or nothing relevant
 * @param refusal why it withholds information; null unless it refuses
 * @param why what is new or was wrong, if it supersedes an earlier response
 * @param each the answer about each person, in the order of the request; empty if it is the same for all
 * @param startedFrom an earlier response of the agency that was copied and checked, or null
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

    /** The same for everyone in the request. */
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

    /** The answers about so many people. */
    List<Kind> ofEach(int people) {
        return each.isEmpty() ? Collections.nCopies(people, kind) : each;
    }

    public enum Kind {
        NOT_KNOWN("Not known", "Not known"),
        NOTHING_RELEVANT("Known, nothing relevant", "Known, nothing relevant"),
        KNOWN("Known", "Known"),
        REFUSED("Information withheld", "Information withheld");

        private final String inWords;
        private final String ofThem;

        Kind(String inWords, String ofThem) {
            this.inWords = inWords;
            this.ofThem = ofThem;
        }

        /** In the third person, as the desk records it. */
        public String ofThem() {
            return ofThem;
        }

        public String inWords() {
            return inWords;
        }

        /** It has information, whether or not it is shared. */
        public boolean holdsSomething() {
            return this == KNOWN || this == REFUSED;
        }
    }

    /** What they searched by: families move, and change their names. */
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

    /** Sharing restrictions. */
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

    /** A fact that the agency knows, with its date as far as it is known. */
    public record Fact(String when, String words) {

        /** The date in words, however it was typed; what is none as it was typed. */
        public String whenInWords() {
            return PartialDate.shown(when);
        }

        /** From two parallel lists. */
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

    /** @param rating the agency's own rating of its information */
    public record Known(List<Fact> facts, Rating rating, Sensitivity sensitivity, FamilyTold familyTold) {

        @Override
        public String toString() {
            return "Known[" + rating + ", …]";
        }
    }

    /**
     * An agency has information and decides not to share it.
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
