package org.breakwater.pathways.missing.records;

import java.time.Instant;

/**
 * How a child was found, or came back.
 *
 * @param words what is known of harm, and of how the child is
 */
public record ChildReturn(Instant foundAt, FoundHow foundHow, String foundWhere, HarmFound foundHarm, String words) {

    public enum FoundHow {
        RETURNED("Returned of their own accord"),
        POLICE("Found by the police"),
        FAMILY("Found by the family"),
        CARER("Found by a carer or placement staff"),
        OTHER_PERSON("Found or brought back by someone else"),
        ARRESTED("Arrested"),
        HOSPITAL("In hospital"),
        DECEASED("The child was found dead"),
        NOT_KNOWN("Not known");

        private final String inWords;

        FoundHow(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum HarmFound {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String inWords;

        HarmFound(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    @Override
    public String toString() {
        return "ChildReturn[" + foundAt + ", " + foundHow + "]";
    }
}
