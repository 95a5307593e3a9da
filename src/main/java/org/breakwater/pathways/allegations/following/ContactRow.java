package org.breakwater.pathways.allegations.following;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Someone was told, or was spoken or written to.
 *
 * @param name who exactly, if that is said
 * @param byWhom who told them, or had the contact
 */
public record ContactRow(
        Kind kind,
        ToldPerson person,
        String name,
        Way way,
        LocalDate onDay,
        String byWhom,
        String words,
        String recordedByName,
        Instant recordedAt) {

    public enum Kind {
        TOLD("They were told"),
        NOTE("Contact note");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum ToldPerson {
        SUBJECT("Subject of the allegation"),
        CHILD("Child"),
        PARENTS("Parents or carers"),
        EMPLOYER("Employer"),
        REFERRER("Referrer"),
        POLICE("Police"),
        SOCIAL_CARE("Children’s social care"),
        OFSTED("Ofsted"),
        OTHER("Someone else");

        private final String inWords;

        ToldPerson(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum Way {
        TELEPHONE("Telephone call"),
        EMAIL("Email"),
        LETTER("Letter"),
        IN_PERSON("In person"),
        VIDEO("Video call");

        private final String inWords;

        Way(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** The latest first. */
    static final String OF_RECORD = """
            select kind, person, name, way, on_day, by_whom, words, recorded_by_name, recorded_at
            from pathways.allegation_contact where record_id = :record order by on_day desc, id desc limit 500""";

    public String who() {
        return name.isEmpty() ? person.inWords() : person.inWords() + ", " + name;
    }

    @Override
    public String toString() {
        return "ContactRow[" + kind + ", " + person + "]";
    }
}
