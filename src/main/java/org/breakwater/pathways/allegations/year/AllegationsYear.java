package org.breakwater.pathways.allegations.year;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.breakwater.casework.yearly.TableYear;
import org.breakwater.casework.yearly.YearlyTable;
import org.breakwater.casework.yearly.YearlyTable.Line;
import org.breakwater.casework.yearly.YearlyTable.Section;
import org.breakwater.casework.yearly.YearlyTablePart;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Asks;
import org.breakwater.pathways.allegations.records.ConsiderationRow;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.breakwater.pathways.allegations.subjects.RoleLists;
import org.breakwater.pathways.allegations.subjects.RoleLists.Kind;
import org.springframework.stereotype.Component;

/** The yearly table of allegations against people who work with children. */
@Component
class AllegationsYear implements YearlyTablePart {

    /**
     * Of a case that was considered again, and of an allegation decided again, the latest counts. A case from which the
     * reader is excluded does not: the number would tell them that there is one.
     */
    static final String COUNTED = """
            select part, item, number
            from pathways.allegations_counted(cast(:from as timestamptz), cast(:until as timestamptz)) limit 100""";

    private static final YearlyTable TABLE = new YearlyTable(
            "Allegations",
            Set.of(Role.LADO, Role.LADO_ADMINISTRATOR),
            new YearlyTable.Back("/allegations/cases", "Back to the cases"),
            TableYear.FINANCIAL,
            "For the LADO’s report to the partnership.",
            List.of(
                    YearlyTable.byEach(
                            "Received",
                            "Referrals and requests for advice",
                            "RECEIVED",
                            Asks.values(),
                            Asks::inWords,
                            "Received from 1 April to 31 March, by what the referrer asked for."),
                    byCode(
                            "Sectors",
                            "SECTOR",
                            Kind.SECTOR,
                            "The sector of the role in which the person was referred, for each case of the year."),
                    byCode(
                            "Employment",
                            "EMPLOYMENT",
                            Kind.EMPLOYMENT,
                            "Employment status in that role, of each case received in the year."),
                    YearlyTable.byEach(
                            "Considered",
                            "Cases considered",
                            "CONSIDERED",
                            Way.values(),
                            Way::inWords,
                            "The latest consideration of each case in the year."),
                    tests(),
                    YearlyTable.byEach(
                            "Outcomes",
                            "Allegations with an outcome",
                            "DECIDED",
                            AllegationOutcome.values(),
                            AllegationOutcome::inWords,
                            "One for each allegation, so a case can have several. The latest in the year counts."),
                    howLong(),
                    YearlyTable.byEach(
                            "Referrals required",
                            "To any body",
                            "DUTY",
                            Body.values(),
                            Body::inWords,
                            "Where a person has to be referred to the DBS or a regulator."),
                    YearlyTable.byEach(
                            "Referrals sent",
                            "Sent to any body",
                            "SENT",
                            Body.values(),
                            Body::inWords,
                            "Those of the table above that were sent.")),
            COUNTED);

    @Override
    public YearlyTable table() {
        return TABLE;
    }

    /** Each code that there is in any version of the lists, and the cases without one. */
    private static Section byCode(String caption, String part, Kind kind, String definition) {
        var lines = Stream.of(
                        Stream.of(Line.all("Cases received", part)),
                        RoleLists.latest(kind).stream().map(one -> new Line(one.name(), part, one.code())),
                        Stream.of(new Line("Not recorded", part, "NOT_RECORDED")))
                .flatMap(those -> those);
        return new Section(caption, definition, lines.toList());
    }

    private static Section tests() {
        return new Section(
                "Harm threshold",
                "The latest consideration of each case in the year. A case can meet several of the four tests, so they"
                        + " add up to more than the cases that meet any. “Not known” is not counted as no.",
                List.of(
                        new Line("Cases that meet at least one test", "TESTS", "ANY"),
                        new Line("Cases that meet no test", "TESTS", "NONE"),
                        new Line("Cases in which none is met and one is not known", "TESTS", "NOT_KNOWN"),
                        new Line(ConsiderationRow.HARMED, "TEST", "HARMED"),
                        new Line(ConsiderationRow.OFFENCE, "TEST", "OFFENCE"),
                        new Line(ConsiderationRow.RISK, "TEST", "RISK"),
                        new Line(ConsiderationRow.SUITABILITY, "TEST", "SUITABILITY")));
    }

    private static Section howLong() {
        return new Section(
                "How long cases took",
                "From the referral to the conclusion. Each case is in one band. A case that was closed when it"
                        + " was considered is not concluded.",
                List.of(
                        Line.all("Cases concluded in the year", "CONCLUDED"),
                        new Line("Within 1 month", "CONCLUDED", "1"),
                        new Line("More than 1 month, up to 3 months", "CONCLUDED", "3"),
                        new Line("More than 3 months, up to 6 months", "CONCLUDED", "6"),
                        new Line("More than 6 months, up to 12 months", "CONCLUDED", "12"),
                        new Line("More than 12 months", "CONCLUDED", "MORE"),
                        Line.all("Open on 31 March, or today", "OPEN")));
    }
}
