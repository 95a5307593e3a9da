package org.breakwater.casework.informationrequests.agency.list;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.informationrequests.InformationRequests;
import org.breakwater.casework.informationrequests.agency.AgencyRequestsPage;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.ReportedPerson;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A researcher of the voluntary sector has sixty requests, and finds the one that is due, late or searched for. */
@HouseTest
class RequestListTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private JdbcClient owner;
    private final List<String> asks = new ArrayList<>();
    private String reference = "";

    @BeforeEach
    void theyAreAsked() {
        owner = database.asOwner();
        clock.setLondon("2026-09-01T10:00");
        owner.sql("update mash.information_request set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_by_name "
                        + "= 'x', "
                        + "withdrawn_why = 'another test' where agency = 'voluntary' and replied_at is null "
                        + "and withdrawn_at is null")
                .update();
        asks.clear();
        for (int i = 0; i < 3; i++) {
            var desk = new AtTheDesk(house, new Furnished(house).report());
            asks.add(desk.ask("voluntary").toString());
            reference = desk.now().reference();
        }
    }

    private void is(int ask, String name, String born, String dueUtc, String rating) {
        owner.sql("update mash.information_request set names = array[?], births = array[?], about = array[?], "
                        + "people = people[1:1], "
                        + "due_at = cast(? as timestamptz), case_rating = ? where id = ?")
                .params(name, born, name + ", born " + born, dueUtc, rating, UUID.fromString(asks.get(ask)))
                .update();
    }

    private Browser list(String query) {
        return house.as(InventedPerson.VERNON, "/information-requests" + query);
    }

    private static List<String> shown(Browser browser) {
        return browser.page().select("tbody th a").eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .toList();
    }

    private void threeOfThem() {
        is(0, "Kit Plaice", "4 March 2015", "2026-09-01 08:00Z", "RED");
        is(1, "Ada Marie Larch", "2 May 2019", "2026-09-01 14:30Z", "AMBER");
        is(2, "Wilf Gurnard", "about 7", "2026-09-02 08:00Z", "GREEN");
    }

    @Test
    void readsDueReferenceNamesBirthPeopleAndRatingInOneLine() {
        threeOfThem();
        var page = list("").page();
        assertThat(page.select("thead th").eachText())
                .containsExactly(
                        "Due", "Reference", "First name", "Last name", "Date of birth or age", "People", "Rating");
        assertThat(page.select("tbody tr").get(1).select("td").eachText())
                .contains("Ada Marie", "2 May 2019", "1")
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("Tue 1 Sep")
                .endsWith("15:30");
        assertThat(page.select("tbody tr").get(1).select("th a").text()).startsWith("Larch");
        assertThat(page.select("tbody tr").get(0).text()).contains("Overdue", "Red");
        assertThat(page.select("tbody tr").get(2).text()).contains(reference, "Wed 2 Sep");
    }

    @Test
    void theAgeOfAChildWhoseNameIsNotKnownIsReadOnce() {
        var contact = new Furnished(house).report();
        var desk = new AtTheDesk(house, contact);
        desk.add(ReportedPerson.child("", "A child aged about 17, name not known", "about 17", false, "", "", ""));
        var read = desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(InformationRequests.class).whatTheyRead(contact));
        assertThat(read).containsValue("A child aged about 17, name not known");
    }

    @Test
    void isNarrowedToLateTodayAndRatingWithTheCountOfEach() {
        threeOfThem();
        assertThat(list("").page().select("nav[aria-label=Filter] a").eachText())
                .containsExactly("All 3", "Overdue 1", "Due today 2", "Red 1", "Amber 1", "Green 1", "Not rated 0");
        assertThat(shown(list("?show=LATE"))).containsExactly(asks.get(0));
        assertThat(shown(list("?show=TODAY"))).containsExactly(asks.get(0), asks.get(1));
        assertThat(shown(list("?show=GREEN"))).containsExactly(asks.get(2));
        assertThat(shown(list("?show=nonsense"))).hasSize(3);
    }

    @Test
    void isSearchedByNameBirthOrReferenceWithoutAnyOfItInAnAddress() {
        threeOfThem();
        var vernon = list("");
        assertThat(vernon.page().select("form[role=search]").attr("method")).isEqualTo("post");
        vernon.send("/information-requests", "search", "larch ada");
        assertThat(shown(vernon)).containsExactly(asks.get(1));
        assertThat(vernon.page().text()).contains("1 of 3 requests match");
        vernon.send("/information-requests", "search", "march 2015");
        assertThat(shown(vernon)).containsExactly(asks.get(0));
        vernon.send("/information-requests", "search", reference.toLowerCase(Locale.UK));
        assertThat(shown(vernon)).containsExactly(asks.get(2));
        vernon.send("/information-requests", "search", "Kit", "show", "GREEN");
        assertThat(vernon.page().text()).contains("No requests match");
        vernon.send("/information-requests", "search", "x".repeat(3000));
        assertThat(vernon.page().text()).contains("No requests match");
    }

    @Test
    void aSearchHasNeitherTabsNorPagesThatWouldLoseIt() {
        threeOfThem();
        var vernon = list("?show=TODAY");
        assertThat(vernon.fill("/information-requests", "search", "a")).hasStatus(200);
        assertThat(vernon.page().select("nav[aria-label=Filter]")).isEmpty();
        assertThat(vernon.page().text()).contains("2 of 2 requests in Due today match");
        vernon.send("/information-requests", "search", " ");
        assertThat(vernon.page().select("nav[aria-label=Filter] a")).hasSize(7);
    }

    @Test
    void aSearchShowsTheFirstTwoHundredAndAsksForSomethingNarrower() {
        threeOfThem();
        var row = house.looking(
                        InventedPerson.VERNON,
                        () -> house.getBean(AgencyInformation.class).open())
                .getFirst();
        var found = search(Collections.nCopies(201, row), "kit");
        assertThat(found.rows()).hasSize(200);
        assertThat(found.hasLater()).isFalse();
        assertThat(found.hasTooMany()).isTrue();
        assertThat(search(Collections.nCopies(200, row), "kit").hasTooMany()).isFalse();
        var page = new AgencyRequestsPage("", List.of(), List.of(), 0, found, List.of(), 1, "", found.now());
        var drawn = new StringOutput();
        TemplateEngine.createPrecompiled(
                        Path.of("."), ContentType.Html, getClass().getClassLoader(), "org.breakwater")
                .render("casework/informationrequests/agency/open.jte", Map.of("page", page), drawn);
        assertThat(Jsoup.parse(drawn.toString()).text())
                .contains("201 of 201 requests match. These are the first 200. Search for something narrower.")
                .doesNotContain("Next page");
    }

    private RequestList search(List<InformationRequestRow> all, String words) {
        return RequestList.of(all, new RequestListForm("", words, "2", ""), clock.instant());
    }

    @Test
    void sixtyAreOnOnePageAndAHundredAndOneOnTwo() {
        copies(57);
        assertThat(shown(list(""))).hasSize(60);
        assertThat(list("").page().text()).doesNotContain("Next page");
        copies(41);
        assertThat(shown(list(""))).hasSize(100);
        assertThat(list("").page().select("a[rel=next]").attr("href")).isEqualTo("/information-requests?list=2");
        assertThat(shown(list("?list=2"))).hasSize(1);
    }

    /** Each about a case of its own, as an agency is asked once about each. */
    private void copies(int many) {
        for (int i = 0; i < many; i++) {
            var contact = new AFamily(house);
            var id = contact.reported(ReportContent.Way.ADULT, contact.child("Wilf", "7"));
            new AtTheDesk(house, id).ask("voluntary");
        }
    }
}
