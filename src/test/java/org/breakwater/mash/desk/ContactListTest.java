package org.breakwater.mash.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.Reporter;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.mash.AtTheDesk;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screener decides what to open from the list, and filters it for their own work. */
@HouseTest
class ContactListTest {

    private static final Reporter TEACHER =
            new Reporter("Isolde Marram", "", "Designated safeguarding lead, Gull Lane School", "", "", true, "");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID wilf = new UUID(0, 0);
    private UUID agnes = new UUID(0, 0);

    @BeforeEach
    void twoContacts() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        wilf = reported(Way.PROFESSIONAL, TEACHER, child("Wilf Dunlin", "27/3/2019"), child("Ada Dunlin", "3"));
        clock.setLondon("2026-09-01T10:20");
        agnes = reported(Way.CHILD, Reporter.anonymous(), child("Agnes Plover", "15"));
    }

    private static ReportContent.Child child(String name, String age) {
        return new ReportContent.Child(name, "", age, false, "", "12 Mudlark Row, ZZ4 7QX", "Gull Lane School");
    }

    private UUID reported(Way way, Reporter reporter, ReportContent.Child... children) {
        return new Furnished(house)
                .report(new ReportContent(
                        way,
                        false,
                        "",
                        "He came to school without a coat again and would not say why",
                        List.of(children),
                        "",
                        "",
                        "",
                        YesNoUnsure.NO,
                        "",
                        YesNoUnsure.NO,
                        "",
                        reporter,
                        List.of()));
    }

    private Browser maya(String path) {
        return house.as(InventedPerson.MAYA, path);
    }

    /** The references that this list shows, in its order. */
    private List<String> shows(String query) {
        return maya("/desk?" + query).page().select("tbody tr").eachAttr("data-row");
    }

    private Element row(UUID contact) {
        return maya("/desk?stage=ALL").page().expectFirst("tr[data-row=" + contact + "]");
    }

    @Test
    void aFullLastPageHasNoNextOne() {
        for (int more = 2; more < QueueRow.PAGE; more++) {
            reported(Way.ADULT, Reporter.anonymous(), child("Edie Teal", "4"));
        }
        var full = maya("/desk?stage=ALL").page();
        assertThat(full.select("tbody tr[data-row]")).hasSize(QueueRow.PAGE);
        assertThat(full.text()).doesNotContain("Next page");
        reported(Way.ADULT, Reporter.anonymous(), child("Edie Teal", "4"));
        assertThat(maya("/desk?stage=ALL").page().text()).contains("Next page");
    }

    @Test
    void eachRowSaysWhatAScreenerDecidesBy() {
        var row = row(wilf);
        assertThat(row.select("[data-label=Child]").text())
                .contains(
                        "Wilf Dunlin Age 7",
                        "+1 more",
                        new AtTheDesk(house, wilf).now().reference());
        assertThat(row.select("[data-label=Concern]").text()).startsWith("He came to school without a coat");
        assertThat(row.select("[data-label=From]").text()).isEqualTo("School Online, 1 Sept 10:00");
        assertThat(row.select("[data-label=Area]").text()).isEqualTo("ZZ4");
        assertThat(row.select("[data-label='Waiting for']").text()).isEqualTo("Screening");
        assertThat(row.select("[data-label=Deadline]").text()).isEqualTo("Decision, in 1 d 7 h");
        assertThat(row.select("[data-label='Allocated to']").text()).isEqualTo("Not allocated");
        assertThat(row(agnes).select("[data-label=From]").text()).startsWith("The child");
    }

    @Test
    void isNarrowedByEachFilterAndByAllOfThem() {
        assertThat(shows("stage=ALL")).containsExactlyInAnyOrder(id(wilf), id(agnes));
        assertThat(shows("stage=NEW&from=SCHOOL")).containsExactly(id(wilf));
        assertThat(shows("stage=NEW&from=CHILD")).containsExactly(id(agnes));
        assertThat(shows("age=FROM_1")).as("a sibling counts").containsExactly(id(wilf));
        assertThat(shows("age=FROM_5&age=FROM_10")).containsExactlyInAnyOrder(id(wilf), id(agnes));
        assertThat(shows("age=UNBORN")).isEmpty();
        assertThat(years("27/3/2019", "2 9 2019", "2019-05", "about 5", "8 months", "newborn", "born 2016", "old"))
                .containsExactly("7", "6", "7", "5", "0", "0", "10", "not known");
        assertThat(shows("area=ZZ4&from=CHILD")).containsExactly(id(agnes));
        assertThat(shows("area=ZZ5")).isEmpty();
        assertThat(shows("allocated=NONE")).hasSize(2);
        assertThat(shows("allocated=ME")).isEmpty();
        assertThat(shows("late=YES")).isEmpty();
        assertThat(shows("team=assessment")).isEmpty();
        clock.setLondon("2026-09-04T10:00");
        assertThat(shows("late=YES")).hasSize(2);
        new AtTheDesk(house, wilf).screen(InventedPerson.MAYA, Rating.GREEN);
        assertThat(shows("rating=GREEN")).containsExactly(id(wilf));
        assertThat(shows("rating=NONE&rating=RED")).containsExactly(id(agnes));
    }

    @Test
    void whatIsChosenIsSaidAndTakenOffByOnePress() {
        var page = maya("/desk?stage=NEW&from=SCHOOL&late=YES").page();
        assertThat(page.select(".bw-filter__tag").eachText())
                .containsExactly("Remove this filter: From: School or education", "Remove this filter: Overdue");
        assertThat(page.expectFirst(".bw-filter__tag").attr("href")).isEqualTo("/desk?stage=NEW&late=YES");
        assertThat(page.text()).contains("No contacts match these filters");
        assertThat(page.select(".bw-filter__form [name=from][value=SCHOOL]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select(".bw-sub a").eachAttr("href"))
                .as("the filters go along to another stage")
                .contains("/desk?stage=SCREENED&from=SCHOOL&late=YES");
    }

    @Test
    void theStagesCountWhatTheFilterLetsThrough() {
        new AtTheDesk(house, wilf).screen(InventedPerson.MAYA, Rating.GREEN);
        var page = maya("/desk?stage=NEW&rating=GREEN").page();
        assertThat(page.select(".bw-sub a").eachText()).contains("All open 1", "New 0", "To decide 1");
        assertThat(page.select("main").text()).contains("None in New. 1 in To decide. Clear filters");
        assertThat(page.select("main a:containsOwn(1 in To decide)").attr("href"))
                .isEqualTo("/desk?stage=SCREENED&rating=GREEN");
    }

    @Test
    void anAreaIsChosenFromThoseThatThereAreAndNotKnownIsOne() {
        var pip = new Furnished(house).report();
        var areas = maya("/desk?stage=NEW&area=NONE").page();
        assertThat(areas.select("select[name=area] option").eachText()).containsExactly("Any", "ZZ4", "Not known");
        assertThat(areas.select("tbody tr").eachAttr("data-row")).containsExactly(id(pip));
        assertThat(areas.select(".bw-filter__tag").text()).endsWith("Area: Not known");
        database.asOwner()
                .sql("insert into frontdoor.postcode_ward (postcode, ward) values ('ZZ47QX', 'St Luke’s')")
                .update();
        try {
            assertThat(row(wilf).select("[data-label=Area]").text()).isEqualTo("St Luke’s");
            assertThat(shows("area=St%20Luke%E2%80%99s")).containsExactlyInAnyOrder(id(wilf), id(agnes));
            assertThat(shows("area=ZZ4")).isEmpty();
        } finally {
            database.asOwner().sql("delete from frontdoor.postcode_ward").update();
        }
    }

    @Test
    void aDecisionThatAManagerReturnedIsMarkedUntilItIsWrittenAnew() {
        var desk = new AtTheDesk(house, wilf);
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.proposeForAll("NO_FURTHER_ACTION");
        desk.submit();
        desk.sendBack();
        assertThat(row(wilf).select("[data-label='Waiting for']").text()).isEqualTo("Decision Returned for changes");
        desk.proposeForAll("NO_FURTHER_ACTION");
        assertThat(row(wilf).select("[data-label='Waiting for']").text()).isEqualTo("Decision");
    }

    @Test
    void aHeadingPutsTheListInOrder() {
        assertThat(shows("stage=ALL&sort=RECEIVED")).containsExactly(id(wilf), id(agnes));
        assertThat(shows("stage=ALL&sort=RECEIVED&order=LAST")).containsExactly(id(agnes), id(wilf));
        assertThat(shows("stage=ALL&sort=CHILD")).as("by last name").containsExactly(id(wilf), id(agnes));
        assertThat(shows("stage=ALL&sort=CHILD&order=LAST")).containsExactly(id(agnes), id(wilf));
        assertThat(shows("stage=ALL")).as("what a child told us comes first").containsExactly(id(agnes), id(wilf));
        assertThat(shows("stage=ALL&order=LAST")).containsExactly(id(wilf), id(agnes));
        for (var sort : List.of("DEADLINE", "ALLOCATED")) {
            assertThat(shows("stage=ALL&sort=" + sort)).hasSize(2);
            assertThat(shows("stage=ALL&order=LAST&sort=" + sort)).hasSize(2);
        }
        var headings = maya("/desk?stage=ALL&sort=CHILD").page().select("th[aria-sort]");
        assertThat(headings.eachAttr("aria-sort")).containsExactly("none", "ascending", "none", "none", "none");
        assertThat(headings.select("a").eachAttr("href")).contains("/desk?stage=ALL&sort=CHILD&order=LAST");
    }

    @Test
    void theClosedOnesAreTurnedOverFromTheLast() {
        var pip = new Furnished(house).report();
        for (var contact : List.of(pip, agnes)) {
            clock.setLondon(contact.equals(pip) ? "2026-09-01T11:00" : "2026-09-01T12:00");
            var desk = new AtTheDesk(house, contact);
            desk.screen(InventedPerson.MAYA, Rating.GREEN);
            desk.decide("NO_FURTHER_ACTION");
            desk.approve();
            desk.close();
        }
        assertThat(shows("stage=CLOSED")).containsExactly(id(agnes), id(pip));
        var first = maya("/desk?stage=CLOSED").page().expectFirst("tr[data-row]");
        assertThat(first.select("[data-label=Outcome]").text()).isEqualTo("No further action");
        assertThat(first.select("[data-label=Closed]").text()).isEqualTo("1 Sept 12:00");
        assertThat(first.select("[data-label=From]").text()).startsWith("The child Online");
    }

    @Test
    void whatSomebodyMayNotSeeIsNotFoundByAnyFilter() {
        var restricted = id(new Furnished(house).restrictedReport());
        var robin = house.as(InventedPerson.ROBIN);
        for (var query : List.of("stage=ALL", "rating=NONE", "from=OTHER", "area=ZZ4", "sort=CHILD&stage=NEW")) {
            robin.visit("/desk?" + query);
            assertThat(robin.page().html()).as(query).doesNotContain(restricted);
        }
    }

    @Test
    void aNarrowedListAsksTheSameNumberOfQuestionsHoweverMuchWaits() {
        var maya = house.as(InventedPerson.MAYA);
        var path = "/desk?stage=ALL&rating=NONE&age=FROM_1&area=ZZ4&allocated=NONE&sort=CHILD";
        maya.visit(path);
        var withFew = Statements.during(() -> maya.visit(path));
        for (int more = 0; more < 12; more++) {
            reported(Way.PROFESSIONAL, TEACHER, child("Nell Dunlin " + more, "3"));
        }
        assertThat(Statements.during(() -> maya.visit(path))).isEqualTo(withFew).isPositive();
    }

    @Test
    void whoHasNothingElseToDoReadsNoLineOfCounts() {
        assertThat(maya("/desk").page().select(".bw-owed")).isEmpty();
    }

    private List<String> years(String... said) {
        return Arrays.stream(said)
                .map(words -> database.asOwner()
                        .sql("select coalesce(cast(people.years_old(false, null, ?, date '2026-09-01') as text), "
                                + "'not known')")
                        .param(words)
                        .query(String.class)
                        .single())
                .toList();
    }

    private static String id(UUID contact) {
        return contact.toString();
    }
}
