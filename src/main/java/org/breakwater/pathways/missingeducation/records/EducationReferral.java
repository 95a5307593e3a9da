package org.breakwater.pathways.missingeducation.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.pathways.missingeducation.records.roll.Roll;
import org.jspecify.annotations.Nullable;

/** A child who is referred as missing education. Only a name and the circumstances are needed. */
public record EducationReferral(
        EducationReferrer from, Pupil child, Situation situation, CrossAnswers answers, Family family, Roll roll) {

    /** Of compulsory school age. */
    public static final List<String> YEAR_GROUPS = List.of(
            "Reception",
            "Year 1",
            "Year 2",
            "Year 3",
            "Year 4",
            "Year 5",
            "Year 6",
            "Year 7",
            "Year 8",
            "Year 9",
            "Year 10",
            "Year 11");

    public enum ReferrerKind {
        SCHOOL("School"),
        COUNCIL("Another council"),
        PROFESSIONAL("Another professional"),
        CME_TEAM("CME team");

        private final String inWords;

        ReferrerKind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum Answer {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String inWords;

        Answer(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum Sex {
        FEMALE("Female"),
        MALE("Male"),
        NOT_KNOWN("Not known");

        private final String inWords;

        Sex(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Our own list: the codes of the national return are to be confirmed by the partnership. */
    public enum Reason {
        STOPPED_ATTENDING("Stopped attending, whereabouts not known"),
        MOVED("Moved within the UK"),
        LEFT_UK("Believed to have left the UK"),
        NEW_ARRIVAL("New to the area, not on roll"),
        NO_PLACE("Awaiting a school place"),
        EXCLUDED("Permanently excluded"),
        HOME_EDUCATION("Elective home education (EHE) found unsuitable"),
        OTHER("Another reason"),
        NOT_KNOWN("Not known");

        private final String inWords;

        Reason(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public record EducationReferrer(
            ReferrerKind referrer, String referrerName, String organisation, String phone, String email) {

        @Override
        public String toString() {
            return "EducationReferrer[" + referrer + "]";
        }
    }

    /**
     * What the school and the council both know.
     *
     * @param schoolId the school that makes its half of the enquiries
     * @param countedFrom the last day attended, or marked with a code other than G, N or O
     * @param leaveEndedOn the last day of a leave of absence, for ground (h)
     */
    public record Pupil(
            @Nullable UUID schoolId,
            String childName,
            @Nullable LocalDate childBorn,
            Sex sex,
            String yearGroup,
            @Nullable LocalDate countedFrom,
            @Nullable LocalDate leaveEndedOn,
            Reason reason) {

        @Override
        public String toString() {
            return "Pupil[" + schoolId + ", " + reason + "]";
        }
    }

    /** @param lastSchool as it was stated */
    public record Situation(String lastSchool, String address, String parents, String circumstances) {

        @Override
        public String toString() {
            return "Situation[…]";
        }
    }

    /**
     * What is known of the family; each part may be empty.
     *
     * @param upn a valid unique pupil number
     * @param siblings their names, and where each of them is
     */
    public record Family(String upn, String siblings, String parentalResponsibility) {

        public static final Family NOT_KNOWN = new Family("", "", "");

        @Override
        public String toString() {
            return "Family[…]";
        }
    }

    /** The questions that lead to other pathways. @param fled whether there is reason to think that they fled abuse */
    public record CrossAnswers(
            Answer fled,
            Answer privateFostering,
            Answer exploitation,
            Answer missingHome,
            Answer socialCare,
            Answer send) {}

    /** Unless it is known that the family did not flee: "not known" is not "no". */
    public boolean isAddressHidden() {
        return answers.fled() != Answer.NO;
    }
}
