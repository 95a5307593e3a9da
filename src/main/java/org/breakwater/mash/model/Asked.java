package org.breakwater.mash.model;

import java.util.List;
import java.util.UUID;

/**
 * What the desk asks of agencies with one press.
 *
 * @param agencies their ids in the profile
 * @param people whom it is about, of the contact's people
 * @param facts the least that they must see to answer
 */
public record Asked(
        List<String> agencies,
        List<UUID> people,
        String why,
        LawfulBases.Basis basis,
        Agreement agreed,
        String agreedWords,
        String facts) {

    /** What the family said to it. It is not the lawful basis. */
    public enum Agreement {
        AGREED("They agreed"),
        REFUSED("They were asked, and refused"),
        NOT_ASKED("They were not asked");

        private final String inWords;

        Agreement(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    @Override
    public String toString() {
        return "Asked" + agencies;
    }
}
