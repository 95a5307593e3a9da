package org.breakwater.town.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.time.Calendars;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.TownHousehold.Child;

/** Words a situation in a household as a reporter would. */
public record ReporterAccount(
        TownHousehold home, ReportedSituation situation, ReporterKind kind, ReporterSpelling spelling, boolean danger) {

    private static final Pattern BEGINS_WITH_CHILD = Pattern.compile("(^|[.] )[{]child[}]");

    /** The report at this moment, about as many of the children as the reporter knows. */
    public ReportContent at(Instant at, SplittableRandom random) {
        var today = at.atZone(Calendars.LONDON).toLocalDate();
        var about = children(today, random).stream()
                .map(child -> told(child, today))
                .toList();
        var first = called(about.getFirst());
        return new ReportContent(
                kind.way(),
                danger,
                danger ? ReceivedReportRow.YES_TO_DANGER : "",
                words(situation.worry(), first),
                about,
                whereNow(),
                words(situation.whoElse(), first),
                words(situation.harm(), first),
                YesNoUnsure.NO,
                "",
                kind.isProfessional() ? YesNoUnsure.YES : YesNoUnsure.UNSURE,
                "",
                reporter(random),
                List.of());
    }

    /** A neighbour knows one child, a relative and the police know them all; first the one whom it is about. */
    private List<Child> children(LocalDate today, SplittableRandom random) {
        var there = home.children().stream().filter(c -> c.isThereOn(today)).toList();
        var fitting = there.stream().filter(c -> situation.fits(c, today)).toList();
        // A day later the only child who fitted may have grown out of it: it is still about them.
        var likely = fitting.isEmpty() ? there : fitting;
        var first = likely.get(random.nextInt(likely.size()));
        if (kind != ReporterKind.FAMILY && kind != ReporterKind.POLICE) {
            return List.of(first);
        }
        var others = there.stream().filter(child -> child != first);
        return Stream.concat(Stream.of(first), others).toList();
    }

    private ReportContent.Child told(Child child, LocalDate today) {
        if (child.isUnbornOn(today)) {
            var month = child.bornOn().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
            return new ReportContent.Child(
                    "", "Unborn baby of " + home.adults().getFirst(), "", true, "in " + month, address(), "");
        }
        var years = Period.between(child.bornOn(), today).getYears();
        var age = kind.isProfessional() ? String.valueOf(years) : "about " + Math.max(1, years);
        var aged = age.equals("0") ? "under 1" : "aged " + age;
        var described = spelling == ReporterSpelling.NO_NAME ? "A child " + aged + ", name not known" : "";
        return new ReportContent.Child(
                spelling.name(child), described, age, false, "", address(), schoolAt(child, years));
    }

    private String schoolAt(Child child, int years) {
        return years >= 4 && kind != ReporterKind.NEIGHBOUR ? child.school() : "";
    }

    private String address() {
        return spelling.address(home.address());
    }

    private String whereNow() {
        return switch (kind) {
            case TEACHER, CHILD -> "At school, in " + InventedDetails.TOWN;
            case YOUTH_WORKER -> "At the club, in " + InventedDetails.TOWN;
            default -> "At home, in " + InventedDetails.TOWN;
        };
    }

    private ReportContent.Reporter reporter(SplittableRandom random) {
        if (kind == ReporterKind.CHILD || kind == ReporterKind.NEIGHBOUR && random.nextInt(5) < 3) {
            return ReportContent.Reporter.anonymous();
        }
        var name =
                WordList.ADULT_NAMES.any(random) + " " + WordList.FAMILY_NAMES.any(random) + " " + InventedDetails.MARK;
        var school = home.children().getFirst().school();
        return new ReportContent.Reporter(
                name,
                kind.relation(),
                InventedPlaces.agency(kind, school, random),
                kind.isProfessional()
                        ? InventedDetails.landline(random.nextInt(InventedDetails.TELEPHONES))
                        : InventedDetails.mobile(random.nextInt(InventedDetails.TELEPHONES)),
                kind.isProfessional() ? "" : "after six in the evening",
                kind.isProfessional(),
                "");
    }

    /** Capitalises "the child" at the beginning of a sentence. */
    private String words(String template, String child) {
        var begins = child.substring(0, 1).toUpperCase(Locale.UK) + child.substring(1);
        return BEGINS_WITH_CHILD
                .matcher(template)
                .replaceAll(found -> found.group(1) + Matcher.quoteReplacement(begins))
                .replace("{child}", child)
                .replace("{adult}", home.adults().getFirst());
    }

    private static String called(ReportContent.Child child) {
        return child.unborn()
                ? "the baby"
                : child.name().isEmpty() ? "the child" : child.name().split(" ")[0];
    }
}
