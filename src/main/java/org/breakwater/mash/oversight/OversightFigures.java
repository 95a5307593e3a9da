package org.breakwater.mash.oversight;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.casework.presentingissues.PresentingIssue;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.referralsource.ReferralSource;
import org.breakwater.web.figures.BarChart;

/**
 * The counts of a period in words.
 *
 * @param withSmall whether the reader may see small counts
 */
public record OversightFigures(
        OversightPeriod period, LocalDate today, boolean withSmall, Agencies agencies, List<OversightRow> rows) {

    private static final String CONVERSION = "led to an assessment, strategy discussion or immediate protection";
    private static final String REPEAT_CONTACTS = "had another confirmed contact in the previous 12 months";
    private static final String BEGUN = ", begun by a strategy discussion";
    private static final Map<String, String> HOURS =
            Map.ofEntries(entry("IN", "In office hours"), entry("OUT", "Out of hours"));

    /** In the order of the page: contacts received over time come first. */
    public List<BarChart> charts() {
        return charts(ReferralSource::inWords, PresentingIssue::name);
    }

    /** For a file, which also has the code of a source. */
    List<BarChart> chartsWithCodes() {
        return charts(ReferralSource::withCode, PresentingIssue::withCode);
    }

    private List<BarChart> charts(Function<ReferralSource, String> source, Function<PresentingIssue, String> issue) {
        return Stream.of(before(source), concerns(issue), after())
                .flatMap(List::stream)
                .toList();
    }

    /** Presenting issues; single ones would reveal small groups, so only for readers who may see those. */
    private List<BarChart> concerns(Function<PresentingIssue, String> issue) {
        var groups = chart(
                "Contacts by concern",
                "Concern",
                "CONCERN",
                code -> code.isEmpty() ? "Not recorded" : IssueList.nameOfGroup(code));
        var single = chart(
                "Contacts by presenting issue",
                "Presenting issue",
                "ISSUE",
                code -> IssueList.latest().find(code).map(issue).orElse(code));
        return withSmall ? List.of(groups, single) : List.of(groups);
    }

    private List<BarChart> before(Function<ReferralSource, String> source) {
        return List.of(
                received(),
                chart("Contacts in and out of office hours", "When", "HOURS", code -> HOURS.getOrDefault(code, code)),
                chart(
                        "Contacts by source",
                        "Source",
                        "SOURCE",
                        code -> ReferralSource.of(code).map(source).orElse("Not recorded")),
                chart("Contacts by area", "Area", "AREA", code -> code.isEmpty() ? "Not known" : code));
    }

    private List<BarChart> after() {
        return List.of(
                chart("Contacts by rating", "Rating", "RATING", OversightFigures::rating),
                decided(),
                chart(
                        "Open contacts by current stage",
                        "Stage",
                        "OPEN",
                        code -> Stage.valueOf(code).inWords()));
    }

    /** Decisions, and after them the enquiries that strategy discussions began, which are no decisions of the desk. */
    private BarChart decided() {
        var bars = byNumber("OUTCOME", code -> DecisionOutcome.valueOf(code).inWords());
        bars.putAll(byNumber("ENQUIRY", code -> DiscussionOutcome.valueOf(code).inWords() + BEGUN));
        return BarChart.of("Approved decisions by outcome", "Outcome", "Decisions", bars, withSmall);
    }

    /** Whether any enquiry is counted, so that the page says what is. */
    public boolean hasEnquiries() {
        return of("ENQUIRY").findAny().isPresent();
    }

    private BarChart received() {
        var bars = new LinkedHashMap<String, Integer>();
        period.bars(today).forEach(bar -> bars.put(period.label(bar), 0));
        of("DAY")
                .forEach(row -> bars.merge(
                        period.label(period.barOf(LocalDate.parse(row.bucket()))), row.number(), Integer::sum));
        return BarChart.of("Contacts received", period.bar(), "Contacts", bars, withSmall);
    }

    private BarChart chart(String title, String of, String measure, UnaryOperator<String> words) {
        return BarChart.of(title, of, "Contacts", byNumber(measure, words), withSmall);
    }

    private Map<String, Integer> byNumber(String measure, UnaryOperator<String> words) {
        return of(measure)
                .sorted(Comparator.comparingInt(OversightRow::number).reversed())
                .collect(Collectors.toMap(
                        row -> words.apply(row.bucket()), OversightRow::number, Integer::sum, LinkedHashMap::new));
    }

    /** How often a deadline was met, or an agency responded in time. */
    public record Kept(String name, int inTime, int late, boolean hidden) {

        public String inWords() {
            var all = inTime + late;
            return hidden ? "not shown" : all == 0 ? "none ended" : Math.round(100.0 * inTime / all) + "%";
        }

        public String countInWords(int count) {
            return hidden ? "not shown" : String.valueOf(count);
        }
    }

    public List<Kept> deadlines() {
        return kept("MET", "LATE", UnaryOperator.identity());
    }

    public List<Kept> agencyResponses() {
        return kept("ANSWERED", "ANSWERED_LATE", agencies::nameOf);
    }

    private List<Kept> kept(String inTime, String late, UnaryOperator<String> words) {
        return rows.stream()
                .filter(row -> row.measure().equals(inTime) || row.measure().equals(late))
                .map(OversightRow::bucket)
                .distinct()
                .sorted()
                .map(name -> kept(words.apply(name), number(inTime, name), number(late, name)))
                .toList();
    }

    private Kept kept(String name, int inTime, int late) {
        return new Kept(name, inTime, late, !withSmall && Proportion.isSmall(inTime + late));
    }

    /** Of all contacts with an approved decision, those that led to an assessment, an enquiry or protection. */
    public String conversion() {
        return new Proportion(number("CONVERTED", ""), number("DECIDED", ""), withSmall)
                .inWords("contacts with an approved decision", CONVERSION);
    }

    /** Of all children reported, those who had been in a contact in the 12 months before. */
    public String reReferral() {
        var confirmed = number("AGAIN", "");
        var possible = number("MAYBE_AGAIN", "");
        var children = number("CHILDREN", "");
        var share = new Proportion(confirmed, children, withSmall).inWords("children", REPEAT_CONTACTS);
        return possible == 0
                ? share
                : "%s. Not reliable: at least %s if unconfirmed matches are counted"
                        .formatted(share, new Proportion(confirmed + possible, children, withSmall).inWords());
    }

    /** The outcomes for each presenting issue; none for readers who may not see small groups. */
    public List<IssueAndOutcomes> issues() {
        return withSmall ? IssueAndOutcomes.of(rows) : List.of();
    }

    private Stream<OversightRow> of(String measure) {
        return rows.stream().filter(row -> row.measure().equals(measure));
    }

    private int number(String measure, String bucket) {
        return of(measure)
                .filter(row -> row.bucket().equals(bucket))
                .mapToInt(OversightRow::number)
                .sum();
    }

    private static String rating(String code) {
        return code.isEmpty() ? "Not rated yet" : Rating.valueOf(code).inWords();
    }
}
