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
 * An information request from the desk to several agencies.
 *
 * @param people the subjects, from the contact's people
 * @param facts the minimum that they must see to respond
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
     * An addressee.
     *
     * @param agency the id in the profile
     * @param outside the name of an external agency; null for the others
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

    /** The family's consent. It is not the lawful basis. */
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

    /** Everyone who is asked, by display name. */
    public String inWords(Function<Whom, String> called) {
        return agencies.stream().map(called).collect(Collectors.joining(", "));
    }

    /** For the chronology: who has the request, and who does not know of it until someone phones or writes. */
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
