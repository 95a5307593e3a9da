package org.breakwater.mash.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Accounts;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.conflicts.Conflicts;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Adaeze manages the desk; the business manager reports to the partnership and sees no one’s name. */
@HouseTest
class OversightScreensTest {

    private static final String PATH = "/desk/oversight";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void aWeekOfContacts() {
        database.empty();
        clock.setLondon("2026-11-23T10:00");
        report();
        clock.setLondon("2026-11-23T22:00");
        report();
        clock.setLondon("2026-11-24T11:00");
    }

    private long taken() {
        return database.asOwner()
                .sql("select count(*) from audit.entry where act = 'took the oversight figures'")
                .query(Long.class)
                .single();
    }

    private AtTheDesk report() {
        return new AtTheDesk(house, new Furnished(house).report());
    }

    private Browser sees(InventedPerson person, String path) {
        var browser = house.as(person);
        browser.visit(path);
        return browser;
    }

    private static String line(Browser browser, String label) {
        return browser.page().select("tr:has(th:containsOwn(" + label + "))").text();
    }

    @Test
    void contactsAreCountedByDayAndByWhetherTheOfficeWasOpen() {
        var adaeze = sees(InventedPerson.ADAEZE, PATH);
        assertThat(line(adaeze, "23 November")).endsWith(" 2");
        assertThat(line(adaeze, "24 November")).endsWith(" 0");
        assertThat(line(adaeze, "Out of hours")).endsWith(" 1");
        assertThat(line(adaeze, "In office hours")).endsWith(" 1");
        assertThat(adaeze.page().title()).startsWith("Performance");
    }

    @Test
    void theDaysAreColumnsOfOneChartWithTheBusiestInWordsAndTheirNumbersFolded() {
        var adaeze = sees(InventedPerson.ADAEZE, PATH);
        var chart = adaeze.page().select("section:has(h2:containsOwn(Contacts received))");
        assertThat(chart.text()).contains("Total 2. Busiest day: 23 November (2).");
        assertThat(chart.select("svg rect")).hasSize(28);
        assertThat(chart.select("details tbody tr")).hasSize(28);
        assertThat(sees(InventedPerson.ADAEZE, PATH + "?period=TWELVE_WEEKS")
                        .page()
                        .select("section:has(h2:containsOwn(Contacts received))")
                        .text())
                .contains("Busiest week: 23 November (2).");
        assertThat(sees(InventedPerson.ODILE, PATH)
                        .page()
                        .select("section:has(h2:containsOwn(Contacts received))")
                        .text())
                .as("who sees no small numbers cannot take them from the chart")
                .doesNotContain("Total", "Busiest");
    }

    @Test
    void outcomesConversionAndWhoCameBackWithinTheYear() {
        var earlier = new Furnished(house).report();
        var first = new AtTheDesk(house, earlier);
        first.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        first.decide("ASSESSMENT");
        first.approve();
        clock.setLondon("2026-11-24T15:00");
        var again = report();
        again.holdToBeOneWith(earlier);
        again.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        again.decide("NO_FURTHER_ACTION");
        again.approve();
        var text = sees(InventedPerson.ADAEZE, PATH).page().select("main").text();
        assertThat(text).contains("50% of contacts with an approved decision (1 of 2)", "13% of children (1 of 8)");
        assertThat(line(sees(InventedPerson.ADAEZE, PATH), "No further action")).endsWith(" 2");
    }

    /**
     * A discussion decides on an enquiry, so no approved decision says it: it has a line of its own, with what it is.
     */
    @Test
    void section47EnquiriesThatADiscussionBeganAreCounted() {
        var desk = report();
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        desk.decide("STRATEGY_DISCUSSION");
        desk.approve();
        assertThat(sees(InventedPerson.ADAEZE, PATH).page().select("main").text())
                .doesNotContain("Section 47 enquiries begun");
        var table = new AtTheTable(house, desk.now().id());
        table.hold(
                table.callStrategy(),
                List.of(
                        new DiscussionDecision.ForChild(DiscussionOutcome.JOINT, "Hit"),
                        new DiscussionDecision.ForChild(DiscussionOutcome.NONE, "Not there")),
                null);
        var adaeze = sees(InventedPerson.ADAEZE, PATH);
        assertThat(adaeze.page()
                        .select("tr:has(th:matchesOwn(^Strategy discussion$))")
                        .text())
                .endsWith(" 2");
        assertThat(line(adaeze, "Section 47 enquiry (joint), begun by a strategy discussion"))
                .endsWith(" 1");
        assertThat(adaeze.page().select("main").text())
                .contains("Section 47 enquiries begun by a strategy discussion: the children of the contacts");
        assertThat(line(sees(InventedPerson.ODILE, PATH), "Section 47 enquiry (joint)"))
                .as("the partnership sees no small group")
                .endsWith("not shown");
    }

    @Test
    void deadlinesThatWereMissedAreCountedAndTheirContactsListed() {
        clock.setLondon("2026-11-30T10:00");
        var adaeze = sees(InventedPerson.ADAEZE, PATH);
        assertThat(line(adaeze, "Contact decision")).contains("0%");
        assertThat(adaeze.page().select("a[href^=/desk/contact/]")).hasSize(2);
        assertThat(adaeze.page()
                        .select("table:contains(Overdue now) td[data-label=Overdue]")
                        .eachText())
                .hasSize(2)
                .containsOnly("Decision");
        var child = report().children().getFirst().called();
        assertThat(adaeze.page().select("th:has(a[href^=/desk/contact/])").text())
                .contains(child);
        assertThat(adaeze.page().select("table caption").eachText().getFirst())
                .as("what is overdue comes before every figure")
                .isEqualTo("Overdue now");
    }

    @Test
    void aRepeatThatNoOneHasConfirmedMakesTheFigureUnreliable() {
        assertThat(sees(InventedPerson.ADAEZE, PATH).page().select("main").text())
                .contains("0% of children (0 of 4) had another confirmed contact in the previous 12 months."
                        + " Not reliable: at least 50% (2 of 4) if unconfirmed matches are counted");
    }

    @Test
    void whatAChildToldIsFromTheChildAndAnAlertIsKeptWithinTenMinutes() {
        var told = Furnished.told(ReportContent.Way.CHILD, true, ReportContent.YesNoUnsure.NO);
        var one = new AtTheDesk(house, new Furnished(house).report(told));
        clock.advance(Duration.ofMinutes(9));
        one.takeAlarm();
        var adaeze = sees(InventedPerson.ADAEZE, PATH);
        assertThat(line(adaeze, "The child or young person")).endsWith(" 1");
        assertThat(line(adaeze, "Acknowledge an alert (within 10 minutes)")).contains(" 1 0 100%");
        assertThat(line(adaeze, "Acknowledge the referral")).isNotEmpty();
    }

    @Test
    void eachPresentingIssueSaysWhatCameOfItAndLeadsToTheList() {
        var one = report();
        one.records("neglect-supervision");
        one.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        one.decide("NO_FURTHER_ACTION");
        one.approve();
        var table = sees(InventedPerson.ADAEZE, PATH)
                .page()
                .select("table:has(caption:contains(Presenting issues and outcomes))");
        assertThat(table.select("a:contains(Neglect: supervision)").attr("href"))
                .isEqualTo("/desk?stage=ALL&concern=neglect");
        assertThat(table.select("td[data-label='Outcomes for children']").text())
                .isEqualTo("No further action 2");
        assertThat(sees(InventedPerson.ODILE, PATH).page().select("main").text())
                .doesNotContain("Presenting issues and outcomes");
    }

    @Test
    void contactsAreCountedByArea() {
        assertThat(sees(InventedPerson.ADAEZE, PATH).page().select("main").text())
                .contains("Contacts by area");
    }

    @Test
    void theBusinessManagerSeesNoReferenceAndNoGroupOfFewerThanFive() {
        var odile = sees(InventedPerson.ODILE, PATH);
        assertThat(line(odile, "23 November")).endsWith("not shown");
        assertThat(odile.page().select("main").text())
                .contains("Groups of fewer than 5 are not shown")
                .doesNotContain("Overdue now");
        assertThat(odile.page().select("a[href^=/desk/contact/]")).isEmpty();
        for (var day : List.of("2026-11-25T11:00", "2026-11-26T11:00")) {
            clock.setLondon(day);
            for (int more = 0; more < 6; more++) {
                report();
            }
        }
        assertThat(line(sees(InventedPerson.ODILE, PATH), "26 November")).endsWith(" 6");
        assertThat(line(sees(InventedPerson.ODILE, PATH), "25 November"))
                .as("or the 2 of the 23rd could be worked out from the whole")
                .endsWith("not shown");
    }

    @Test
    void aManagerCountsOnlyWhatTheyMaySee() {
        var gwen = InventedPerson.GWEN;
        var contact = report();
        contact.as(
                InventedPerson.ADAEZE,
                () -> house.getBean(Conflicts.class)
                        .keepOut(
                                InventedPerson.ADAEZE.asActor(),
                                contact.now(InventedPerson.ADAEZE),
                                new Accounts.ColleagueRow(
                                        gwen.accountId(),
                                        gwen.fullName(),
                                        gwen.role().name()),
                                "They know the family"));
        assertThat(line(sees(InventedPerson.ADAEZE, PATH), "24 November")).endsWith(" 1");
        assertThat(line(sees(InventedPerson.GWEN, PATH), "24 November")).endsWith(" 0");
    }

    @Test
    void theSameFiguresAreAFileAndThatItWasTakenIsWrittenDown() throws Exception {
        var before = taken();
        var file = house.as(InventedPerson.ADAEZE).visit(PATH + "/oversight.csv?period=TWELVE_MONTHS");
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsString())
                .startsWith("\"measure\",\"category\",\"value\"")
                .contains("\"Contacts received\",\"November 2026\",\"2\"", "\"Contacts by source\"");
        assertThat(taken()).isEqualTo(before + 1);
    }

    @Test
    void contactsAreCountedByConcernAndPresentingIssueAndThoseWithNoneRecordedToo() throws Exception {
        var one = report();
        one.records("neglect-supervision", "neglect-medical");
        var adaeze = sees(InventedPerson.ADAEZE, PATH);
        assertThat(line(adaeze, "Neglect: supervision")).endsWith(" 1");
        assertThat(house.as(InventedPerson.ADAEZE)
                        .visit(PATH + "/oversight.csv")
                        .getResponse()
                        .getContentAsString())
                .contains(
                        "\"Contacts by concern\",\"Neglect\",\"1\"",
                        "\"Contacts by concern\",\"Not recorded\",\"2\"",
                        "\"Contacts by presenting issue\",\"Neglect: health care (16A)\",\"1\"");
        var odile = sees(InventedPerson.ODILE, PATH);
        assertThat(line(odile, "Neglect")).endsWith("not shown");
        assertThat(odile.page().select("main").text()).doesNotContain("Contacts by presenting issue", "health care");
    }

    @Test
    void aScreenerIsToldThatThereIsNoSuchPage() {
        assertThat(house.as(InventedPerson.MAYA).visit(PATH)).hasStatus(404);
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverManyContactsThereAre() {
        var adaeze = house.as(InventedPerson.ADAEZE);
        var few = Statements.during(() -> adaeze.visit(PATH));
        report();
        report();
        assertThat(Statements.during(() -> adaeze.visit(PATH))).isEqualTo(few).isPositive();
    }
}
