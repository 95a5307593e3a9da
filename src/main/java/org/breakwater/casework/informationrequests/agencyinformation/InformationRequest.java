package org.breakwater.casework.informationrequests.agencyinformation;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    @Override
    public String toString() {
        return "Asked" + agencies;
    }
}
