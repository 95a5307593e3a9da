package org.breakwater.frontdoor.referrals;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.profile.CensusCodes;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.PartialDate;

/** A referral's answers in words. */
public final class ReferralText {

    private static final Map<String, String> REASONS = Map.of(
            "MORE_RISK", "Asking would put a child or someone else at increased risk",
            "EVIDENCE", "Asking could prejudice a police investigation",
            "HARM", "A child may be suffering, or likely to suffer, significant harm",
            "NOT_REACHED", "They could not be contacted, and delay could put the child at risk",
            "OTHER", "Another reason");

    private ReferralText() {}

    public static String yesNo(String choice) {
        return switch (choice) {
            case "YES" -> "Yes.";
            case "NO" -> "No.";
            case "UNSURE" -> "Not sure.";
            default -> "";
        };
    }

    public static String asked(String choice) {
        return switch (choice) {
            case "AGREED" -> "Consent given.";
            case "INFORMED" -> "Consent not required: parents were told about this referral.";
            case "REFUSED" -> "Consent refused.";
            case "NOT_ASKED" -> "Consent not sought.";
            default -> "";
        };
    }

    public static String reason(Referral.Consent consent) {
        return joined(codedReason(consent), consent.words());
    }

    /** For the desk: why consent was not asked, or why it was sent without. */
    static String codedReason(Referral.Consent consent) {
        return REASONS.getOrDefault(consent.reason(), "");
    }

    public static String of(ReferralHousehold.Child child) {
        var codes = CensusCodes.shipped();
        var sex = switch (child.sex()) {
            case "F" -> "Female";
            case "M" -> "Male";
            default -> "";
        };
        return joined(
                child.name(),
                said("Also known as ", child.alsoKnown()),
                child.notYetBorn() ? "Not born yet" : "",
                said("Due ", child.due()),
                said("Born ", born(child.born())),
                said("Age: ", child.age()),
                sex,
                child.address(),
                child.school(),
                said("Speaks ", child.language()),
                said("Ethnic background: ", codes.ethnicityInWords(child.ethnicity())),
                said("Disability: ", codes.disabilitiesInWords(child.disabilities())),
                said("NHS number ", child.nhsNumber()),
                said("GP: ", child.gp()),
                said("Health visitor or school nurse: ", child.nurse()));
    }

    public static String of(ReferralHousehold.Adult adult) {
        var responsible = switch (adult.responsible()) {
            case "YES" -> "Has parental responsibility";
            case "NO" -> "Does not have parental responsibility";
            case "UNSURE" -> "Parental responsibility not known";
            default -> "";
        };
        return joined(
                adult.name(),
                adult.relation(),
                responsible,
                said("Born ", born(adult.born())),
                adult.address(),
                adult.phone(),
                said("Ethnic background: ", CensusCodes.shipped().ethnicityInWords(adult.ethnicity())));
    }

    public static String of(Referral.Agency agency) {
        return joined(
                agency.name(),
                agency.who(),
                said("Family consents to us contacting this agency: ", yesNo(agency.agreed())));
    }

    public static String of(Referral.Level level) {
        var day = level.readOn().isEmpty() ? "" : "Answered on " + EnglishTimes.day(LocalDate.parse(level.readOn()));
        return level(level, day);
    }

    /** The same for the referrer, who has just answered. */
    public static String own(Referral.Level level) {
        return level(level, "");
    }

    private static String level(Referral.Level level, String day) {
        var need = level.need().equals("UNSURE") ? "Not sure" : said("Level ", level.need());
        return joined(need, day, said("Threshold document used: version ", level.number()), level.why());
    }

    private static String born(String iso) {
        return PartialDate.of(iso).map(PartialDate::inWords).orElse(iso);
    }

    private static String said(String before, String words) {
        return words.isBlank() ? "" : before + words;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
