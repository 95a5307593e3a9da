package org.breakwater.pathways.missingeducation.past;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Pupil;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.ReferrerKind;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Sex;
import org.breakwater.pathways.missingeducation.records.roll.Roll;
import org.breakwater.pathways.missingeducation.records.roll.RollStatus;
import org.jspecify.annotations.Nullable;

/** What is said about the pupils of the invented town. */
final class PastPupilWords {

    static final String COMPLETE = "All who might know were asked, and have answered. Not found.";

    private static final int FIRST_YEAR_AT = 5;

    private PastPupilWords() {}

    static EducationReferral told(Pupil pupil, String school, ReferrerKind from) {
        return new EducationReferral(
                new EducationReferral.EducationReferrer(
                        from,
                        from == ReferrerKind.SCHOOL ? "Ida Fenn" : "Rhona Vale",
                        organisation(from, school),
                        "01632 960 231",
                        ""),
                pupil,
                new EducationReferral.Situation(school, "7 Cockle Row", "Mother", circumstances(pupil.reason())),
                new EducationReferral.CrossAnswers(
                        Answer.NO, Answer.NO, Answer.NOT_KNOWN, Answer.NO, Answer.NOT_KNOWN, Answer.NO),
                new EducationReferral.Family("", siblings(pupil.reason()), "Mother"),
                roll(pupil.reason()));
    }

    private static String siblings(Reason reason) {
        return reason == Reason.MOVED ? "A brother in Year 4, last seen at the same school" : "";
    }

    private static Roll roll(Reason reason) {
        return switch (reason) {
            case STOPPED_ATTENDING, MOVED -> new Roll(RollStatus.ON_ROLL, null, "");
            case NEW_ARRIVAL, NO_PLACE -> new Roll(RollStatus.NEVER, null, "");
            case HOME_EDUCATION -> new Roll(RollStatus.REMOVED, null, "");
            default -> Roll.NOT_KNOWN;
        };
    }

    private static String organisation(ReferrerKind from, String school) {
        return switch (from) {
            case SCHOOL -> school;
            case COUNCIL -> "Thurrock Council";
            case PROFESSIONAL -> "Health visiting team";
            case CME_TEAM -> "CME team";
        };
    }

    static Pupil pupil(
            PastChild child, @Nullable UUID school, LocalDate toldOn, @Nullable LocalDate lastSeen, Reason reason) {
        return new Pupil(
                school,
                child.name(),
                child.bornOn(),
                Sex.values()[child.bornOn().getDayOfMonth() % 2],
                yearGroup(child.bornOn(), toldOn),
                lastSeen,
                null,
                reason);
    }

    /** Empty outside compulsory school age. */
    static String yearGroup(LocalDate born, LocalDate on) {
        var year = "Year " + (schoolYear(on) - schoolYear(born) - FIRST_YEAR_AT);
        return EducationReferral.YEAR_GROUPS.contains(year) ? year : "";
    }

    /** The year in whose September it begins. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    private static String circumstances(Reason reason) {
        return switch (reason) {
            case STOPPED_ATTENDING -> "Not in school since then. No answer to calls, and none at the door.";
            case MOVED -> "A neighbour says that the family moved. No school has asked for the file.";
            case LEFT_UK -> "The mother said in the playground that they would go home to her family abroad.";
            case NEW_ARRIVAL -> "The family came in the spring and has not applied for a school.";
            case NO_PLACE -> "Applied for two schools, and both are full.";
            case HOME_EDUCATION -> "Taken off the roll to be taught at home. Nothing has been heard since.";
            default -> "Not on the roll of any school that we asked.";
        };
    }

    static String of(EducationAct act) {
        return switch (act) {
            case TRIAGE -> "No known social worker. The school and the health visitor were asked today.";
            case UNKNOWN -> "Nobody at the address, and no service knows where the family is.";
            case RECHECK -> "GP, benefits and the border asked again. Nothing new.";
            case LOCATE -> "Seen at the new address by the officer, with the mother. Well.";
            case HOME_ENQUIRY -> "Asked what is taught and how. The mother sent a plan, and will show some work.";
            case NOTICE -> "Two enquiries were not answered. The father has 21 days to show what is taught.";
            case ATTENDANCE_ORDER -> "The parent did not show suitable education.";
            case CLOSE -> "Confirmed in writing. The file was passed on.";
            case NOT_CME -> "On the roll of a school in the next town. Its office confirmed the attendance.";
            case DIED -> "Confirmed by the hospital.";
            case OVER_AGE ->
                "Never found, in spite of each re-check. The police and social care were told, and the missing person"
                        + " report stays with the police.";
            case REOPEN -> "Has not attended the new school for three weeks. Its office rang today.";
        };
    }

    static String of(Method method) {
        return switch (method) {
            case PARENTS -> "Three calls and a letter. No answer.";
            case HOME_VISIT -> "Nobody opened. Letters on the mat.";
            case HEALTH -> "Still registered with the GP, last seen in the winter.";
            case BENEFITS -> "The claim has ended.";
            case S2S -> "Looked for on the DfE site. No school has the pupil.";
            default -> "Nothing is known.";
        };
    }
}
