package org.breakwater.frontdoor.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.NotSureInjury;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.signs.DangerReading;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.PersonCharacteristics;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.people.profile.CensusCodes;

/**
 * A referral in the form of a report, with which every contact begins, so that queues, clocks and matching treat all
 * alike.
 */
final class ReferralReport {

    /** The maximum lengths of the report's columns. */
    private static final int MOST = 5_000;

    private ReferralReport() {}

    static ReportContent told(Referral told, String email, LocalDate today) {
        var happened = told.happened();
        var read = ReferralDanger.of(told, today);
        var danger = dangerWords(told, read);
        return new ReportContent(
                Way.PROFESSIONAL,
                !danger.isEmpty(),
                Stream.of(danger, read.todayForTheDesk())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" ")),
                happened.words(),
                told.household().children().stream().map(ReferralReport::child).toList(),
                happened.whereNow(),
                cut(adultsInWords(told.household())),
                labelled(
                        "Injuries: ",
                        happened.injuries(),
                        "The child’s words: ",
                        told.voice().said()),
                choice(happened.works()),
                happened.workWords(),
                parentsKnow(told.consent().asked()),
                labelled(
                        "",
                        ReferralText.codedReason(told.consent()),
                        "",
                        told.consent().words()),
                reporter(told.referrer(), email),
                List.of(),
                dangerAnswer(happened.danger(), !danger.isEmpty()));
    }

    /** An unanswered question is not a no. */
    private static YesNoUnsure dangerAnswer(String answered, boolean danger) {
        return answered.isEmpty() && danger ? YesNoUnsure.YES : choice(answered);
    }

    static List<ReportedPerson> people(ReferralHousehold household) {
        return Stream.concat(
                        household.children().stream()
                                .map(child -> child(child).asPerson().with(traits(child))),
                        household.adults().stream().map(ReferralReport::adult))
                .toList();
    }

    private static PersonCharacteristics traits(ReferralHousehold.Child child) {
        var disabilities =
                child.disabilities().contains(CensusCodes.NONE) ? List.of(CensusCodes.NONE) : child.disabilities();
        return new PersonCharacteristics(
                child.sex(), child.language(), ParentalResponsibility.NOT_KNOWN, child.ethnicity(), disabilities);
    }

    private static ReportedPerson adult(ReferralHousehold.Adult adult) {
        var told = new ReportedPerson(
                        ReportedPerson.Part.ADULT,
                        adult.name(),
                        adult.relation(),
                        "",
                        false,
                        "",
                        adult.address(),
                        adult.phone(),
                        "",
                        adult.born())
                .with(new PersonCharacteristics(
                        "", "", ParentalResponsibility.NOT_KNOWN, adult.ethnicity(), List.of()));
        var parentalResponsibility =
                adult.responsible().equals("YES") || adult.responsible().equals("NO")
                        ? ParentalResponsibility.valueOf(adult.responsible())
                        : ParentalResponsibility.NOT_KNOWN;
        if (adult.relation().isBlank() && parentalResponsibility == ParentalResponsibility.NOT_KNOWN) {
            return told;
        }
        var kind = RelationshipKind.read(adult.relation());
        // "Mum" says no more than "mother"; "nan" says more than "grandparent".
        var words = kind == RelationshipKind.MOTHER || kind == RelationshipKind.FATHER ? "" : adult.relation();
        return told.to(new ReportedPerson.ToChildren(
                kind, words.equalsIgnoreCase(kind.inWords()) ? "" : words, parentalResponsibility));
    }

    /**
     * Which answer or which text indicated immediate danger; empty if none did. A referrer's level 4 counts as red too
     * until someone at the desk has rated it.
     */
    private static String dangerWords(Referral told, DangerReading read) {
        var happened = told.happened();
        var said = Stream.of(
                        happened.danger().equals("YES") ? ReceivedReportRow.YES_TO_DANGER : "",
                        told.level().need().equals("4") ? "Their own view is level 4." : "")
                .filter(words -> !words.isEmpty());
        return Stream.concat(
                        said,
                        read.danger().stream()
                                .map(sign -> sign.rule().equals(NotSureInjury.RULE)
                                        ? NotSureInjury.forTheDesk()
                                        : "%s: “%s”.".formatted(sign.says(), sign.words())))
                .collect(Collectors.joining(" "));
    }

    private static ReportContent.Child child(ReferralHousehold.Child child) {
        return new ReportContent.Child(
                child.name(),
                child.alsoKnown().isEmpty() ? "" : "Also known as " + child.alsoKnown(),
                child.age(),
                child.notYetBorn(),
                child.due(),
                child.address(),
                child.school(),
                child.born(),
                child.nhsNumber());
    }

    private static String adultsInWords(ReferralHousehold household) {
        return household.adults().stream()
                .map(adult -> Stream.of(adult.name(), adult.relation())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static YesNoUnsure parentsKnow(String asked) {
        return switch (asked) {
            case "AGREED", "INFORMED", "REFUSED" -> YesNoUnsure.YES;
            case "NOT_ASKED" -> YesNoUnsure.NO;
            default -> YesNoUnsure.UNSURE;
        };
    }

    private static ReportContent.Reporter reporter(Referrer who, String email) {
        var agency = Stream.of(who.role(), who.agency()).filter(part -> !part.isEmpty());
        return new ReportContent.Reporter(
                who.name(),
                labelled("Safeguarding lead: ", who.lead(), "Case manager: ", manager(who)),
                agency.collect(Collectors.joining(", ")),
                who.phone() + ", " + email,
                who.reachable(),
                false,
                "");
    }

    private static String manager(Referrer who) {
        return Stream.of(who.manager(), who.managerEmail())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static YesNoUnsure choice(String name) {
        return name.isEmpty() ? YesNoUnsure.UNSURE : YesNoUnsure.valueOf(name);
    }

    private static String labelled(String firstLabel, String first, String secondLabel, String second) {
        return Stream.of(first.isBlank() ? "" : firstLabel + first, second.isBlank() ? "" : secondLabel + second)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String cut(String words) {
        return words.length() <= MOST ? words : words.substring(0, MOST);
    }
}
