package org.breakwater.pathways.allegations.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employer or agency tells the LADO about one person who works with children. What was not told is empty. The
 * child is named as text: it is no link to a child’s record.
 */
public record AllegationReferral(Referrer referrer, Subject subject, Concern concern, SoFar soFar) {

    /** Whether the organisation that refers is where the subject works: it knows of the allegation. */
    public boolean isByTheEmployer() {
        return referrer.referrerOrganisation()
                .strip()
                .equalsIgnoreCase(subject.employer().strip());
    }

    public enum Asks {
        REFERRAL("Referral"),
        ADVICE("Advice");

        private final String inWords;

        Asks(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Not known is never counted as no. */
    public enum Tri {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String inWords;

        Tri(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum EmployedAs {
        EMPLOYEE("Employee"),
        AGENCY("Agency or supply worker"),
        VOLUNTEER("Volunteer"),
        FOSTER_CARER("Foster carer"),
        CONTRACTOR("Contractor"),
        SELF_EMPLOYED("Self-employed"),
        OTHER("Other");

        private final String inWords;

        EmployedAs(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** @param caseManager who handles it for the employer, if that is someone else */
    public record Referrer(
            Asks asks,
            String referrerName,
            String referrerOrganisation,
            String referrerJob,
            String referrerPhone,
            String referrerEmail,
            String caseManager) {

        @Override
        public String toString() {
            return "Referrer[" + asks + "]";
        }
    }

    /** The subject of the allegation. */
    public record Subject(
            String subjectName,
            String subjectBorn,
            String subjectRole,
            String employer,
            @Nullable EmployedAs employedAs,
            Tri otherWork,
            String otherWorkWhere,
            Tri ownChildren,
            String ownChildrenWho) {

        @Override
        public String toString() {
            return "Subject[…]";
        }
    }

    /** @param happened when and where */
    public record Concern(String child, String happened, String alleged) {

        @Override
        public String toString() {
            return "Concern[…]";
        }
    }

    /**
     * @param danger whether a child is in immediate danger; not known is not no
     * @param knownOn when the employer learned of it
     */
    public record SoFar(Tri danger, @Nullable LocalDate knownOn, Tri childReferred, Tri subjectTold, String doneSoFar) {

        @Override
        public String toString() {
            return "SoFar[" + danger + ", " + knownOn + "]";
        }
    }
}
