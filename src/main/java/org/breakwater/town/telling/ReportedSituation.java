package org.breakwater.town.telling;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.referencedata.ReferenceData;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.TownHousehold.Child;

/** A concern, and the desk's text about it. {@code {child}} and {@code {adult}} stand for people. */
public record ReportedSituation(
        String id,
        List<ReporterKind> tellers,
        String worry,
        String whoElse,
        String harm,
        Rating rating,
        int level,
        DecisionOutcome outcome,
        String reason,
        String safety,
        String rationale,
        FamilyTold family,
        List<String> issues,
        String need,
        int youngest,
        int oldest) {

    private static final List<ReportedSituation> ALL =
            ReferenceData.list(ReportedSituation.class, "situations.yaml", ReportedSituation.class);

    public static List<ReportedSituation> all() {
        return ALL;
    }

    public static ReportedSituation of(String id) {
        return ALL.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    /** With an adult of this home in the desk's text. */
    public ReportedSituation inHome(TownHousehold home) {
        return new ReportedSituation(
                id,
                tellers,
                worry,
                whoElse,
                harm,
                rating,
                level,
                outcome,
                reason,
                safety.replace("{adult}", home.adults().getFirst()),
                rationale,
                family,
                issues,
                need,
                youngest,
                oldest);
    }

    /** Whether it fits a child of this age. */
    public boolean fits(Child child, LocalDate today) {
        if (!child.isThereOn(today)) {
            return false;
        }
        var years = child.isUnbornOn(today)
                ? -1
                : Period.between(child.bornOn(), today).getYears();
        return years >= youngest && years <= oldest;
    }

    /** The feedback to a professional referrer, in one sentence. */
    public String feedback() {
        return switch (outcome) {
            case STRATEGY_DISCUSSION -> "We will hold a strategy discussion with our partner agencies.";
            case ASSESSMENT, ENQUIRY -> "A social worker will assess what the child and the family need.";
            case PRIVATE_FOSTERING -> "A social worker will assess this as a private fostering arrangement.";
            case TARGETED_EARLY_HELP, EARLY_HELP -> "The family will be offered early help.";
            case ADVICE -> "As agreed, you will continue to support the child and we will take no further action.";
            case SIGNPOST -> "The family has been told about services that can help.";
            default -> "It does not meet the threshold for social care, and we take no further action.";
        };
    }

    public boolean isRed() {
        return rating == Rating.RED;
    }
}
