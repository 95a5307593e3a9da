package org.breakwater.casework.informationrequests.agencyinformation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.jspecify.annotations.Nullable;

/**
 * What the desk asks of agencies with one press.
 *
 * @param people whom it is about, of the contact's people
 * @param facts the least that they must see to answer
 */
public record InformationRequest(
        List<Whom> agencies,
        List<UUID> people,
        String why,
        LawfulBases.Basis basis,
        Agreement agreed,
        String agreedWords,
        String facts) {

    /**
     * Who is asked.
     *
     * @param agency the id in the profile
     * @param outside the name of one that has no account here; null for the others
     */
    public record Whom(String agency, @Nullable String outside) {

        /** One whose people have accounts here. */
        public static Whom here(String agency) {
            return new Whom(agency, null);
        }

        public boolean is(InformationRequestRow ask) {
            return ask.agency().equals(agency) && (outside == null || outside.equalsIgnoreCase(ask.outside()));
        }

        public String nameIn(Agencies agencies) {
            return outside == null ? agencies.nameOf(agency) : outside;
        }
    }

    /** What the family said to it. It is not the lawful basis. */
    public enum Agreement {
        AGREED("The family consented"),
        REFUSED("Consent was sought and refused"),
        NOT_ASKED("Consent has not been sought");

        private final String inWords;

        Agreement(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Everyone who is asked, each as the reader knows them. */
    public String inWords(Function<Whom, String> called) {
        return agencies.stream().map(called).collect(Collectors.joining(", "));
    }

    /** For the chronology: who has the request, and who knows nothing of it until someone phones or writes. */
    public static String line(List<Whom> whom, Function<Whom, String> called) {
        return Stream.of(
                        names("Information requested from ", whom, called, one -> one.outside() == null),
                        names("To be contacted by phone or secure email: ", whom, called, one -> one.outside() != null))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
    }

    private static Optional<String> names(
            String before, List<Whom> whom, Function<Whom, String> called, Predicate<Whom> which) {
        return whom.stream()
                .filter(which)
                .map(called)
                .reduce((one, other) -> one + ", " + other)
                .map(names -> before + names);
    }

    @Override
    public String toString() {
        return "Asked" + agencies;
    }
}
