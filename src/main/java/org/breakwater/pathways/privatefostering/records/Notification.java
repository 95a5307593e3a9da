package org.breakwater.pathways.privatefostering.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone tells the council about an arrangement; only the notifier and the child have to be named. What was not
 * told is empty. Source: Children (Private Arrangements for Fostering) Regulations 2005, schedule 1, and what local
 * forms add.
 */
public record Notification(Notifier notifier, Child child, Carer carer, Family family, Stay stay) {

    public enum NotifierKind {
        CARER("Private foster carer"),
        PARENT("Parent, or someone with parental responsibility"),
        ARRANGER("Someone who helps to arrange it"),
        PROFESSIONAL("Professional"),
        OTHER("Someone else");

        private final String inWords;

        NotifierKind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum Known {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String inWords;

        Known(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public record Notifier(
            NotifierKind notifier,
            String notifierName,
            String notifierContact,
            String notifierAddress,
            String notifierPastAddresses) {

        @Override
        public String toString() {
            return "Notifier[" + notifier + "]";
        }
    }

    /** @param childBorn a date of birth, or an age, as it was told */
    public record Child(
            String childName,
            String childBorn,
            String childSex,
            String birthplace,
            String religion,
            String origin,
            String culture,
            String school,
            Known disabled) {

        @Override
        public String toString() {
            return "Child[…]";
        }
    }

    /** Empty where the carer notifies. */
    public record Carer(String carerName, String carerAddress, String carerPhone, String carerPastAddresses) {

        @Override
        public String toString() {
            return "Carer[…]";
        }
    }

    /** @param livedWith the person from whom the child came */
    public record Family(
            String parentOne,
            String parentOneContact,
            String parentTwo,
            String parentTwoContact,
            String livedWith,
            String siblings,
            String arrangers) {

        @Override
        public String toString() {
            return "Family[…]";
        }
    }

    /** @param startsOn when the child moved in, or is going to */
    public record Stay(
            Known livesThere,
            @Nullable LocalDate startsOn,
            String howLong,
            String purpose,
            Known emergency,
            String more) {

        @Override
        public String toString() {
            return "Stay[" + livesThere + ", " + startsOn + "]";
        }
    }

    /** A carer who notifies has given their name and address already. */
    public Carer theCarer() {
        return notifier.notifier() != NotifierKind.CARER
                ? carer
                : new Carer(
                        first(carer.carerName(), notifier.notifierName()),
                        first(carer.carerAddress(), notifier.notifierAddress()),
                        first(carer.carerPhone(), notifier.notifierContact()),
                        first(carer.carerPastAddresses(), notifier.notifierPastAddresses()));
    }

    private static String first(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}
