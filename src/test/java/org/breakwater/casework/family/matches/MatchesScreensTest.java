package org.breakwater.casework.family.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two records of one child are found, confirmed by two people, worked on, and separated again intact. */
@HouseTest
class MatchesScreensTest {

    @Autowired
    House house;

    @Autowired
    People people;

    private TwoReportsOfOneChild reports;

    @BeforeEach
    void twoReportsOfOneChild() {
        reports = new TwoReportsOfOneChild(house);
    }

    @Test
    void showsWhoMayBeTheSameInAWordWithTheReasonsAndTheBrotherApart() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + reports.second + "/family/matches");
        assertThat(maya.page().select("a[href=" + reports.pair() + "]")).hasSize(1);
        var reference = new AtTheDesk(house, reports.first).now().reference();
        assertThat(maya.page().select("#pairs .bw-known").text())
                .contains("recorded ", " in " + reference + ": No decision recorded");
        assertThat(maya.page().text()).contains("likely match", "names swapped").doesNotContainIgnoringCase("score");
        var others = "h2:contains(Others at this address) + ul";
        assertThat(maya.page().select(others + " a").eachText())
                .containsExactly(reports.brother + " " + reports.family);
        assertThat(maya.page().select(others + " .bw-quiet").text())
                .startsWith("With %s %s: ".formatted(reports.family, reports.girl));
        maya.visit(reports.pair());
        assertThat(maya.page().text())
                .contains(
                        "Details as reported",
                        "The other contact, " + reference,
                        "Outcome No decision recorded No decision recorded",
                        reports.girl + " " + reports.family,
                        reports.family + " " + reports.girl);
        for (var page : List.of("/desk/contact/", "/desk/screening/")) {
            maya.visit(page + reports.second);
            assertThat(maya.page().text()).contains("Previous contacts", "likely match to an existing record");
        }
    }

    private void save(InventedPerson person, String... boxes) {
        var browser = house.as(person);
        var page = "/cases/" + reports.second + "/family/matches";
        browser.visit(page);
        var typed = new ArrayList<String>();
        for (var box : boxes) {
            typed.addAll(List.of("pairs", box));
        }
        typed.addAll(List.of("answer", "SAME", "why", TwoReportsOfOneChild.REASON));
        var sent = browser.sendAll(page, typed);
        if (sent.getResponse().getStatus() == 303) {
            browser.follow(sent);
        }
        lastPage = browser.page().text();
    }

    private String lastPage = "";

    private String anotherPair() {
        var again = reports.child(reports.girl + " " + reports.family, "6");
        var third = reports.report(ReportContent.YesNoUnsure.NO, again);
        return reports.peopleOf(reports.second).getFirst().id() + "/"
                + reports.peopleOf(third).getFirst().id();
    }

    @Test
    void severalAreConfirmedWithOneReasonAndTheSecondPersonConfirmsThemTogether() {
        var other = anotherPair();
        save(InventedPerson.MAYA, reports.box(), other);
        assertThat(lastPage).contains("Proposed as the same person. Someone else must agree");
        save(InventedPerson.MAYA, reports.box());
        assertThat(lastPage).contains("0 saved, 1 not saved", "You proposed this match. Someone else must agree");
        save(InventedPerson.ROBIN, reports.box());
        assertThat(lastPage).contains("A social worker or manager must check it");
        save(InventedPerson.TOMASZ, reports.box(), other);
        assertThat(lastPage).contains("Match confirmed").doesNotContain("not saved", "Someone else must agree");
    }

    @Test
    void whatAColleagueRecordedMeanwhileIsNamedAndTheOthersAreSaved() {
        var other = anotherPair();
        save(InventedPerson.MAYA, reports.box());
        save(InventedPerson.TOMASZ, reports.box());
        save(InventedPerson.ADAEZE, reports.box(), other);
        assertThat(lastPage).contains("1 saved, 1 not saved", "Someone has already recorded this");
        save(InventedPerson.ADAEZE, UUID.randomUUID() + "/" + UUID.randomUUID());
        assertThat(lastPage).contains("One person can no longer be found");
    }

    @Test
    void whoIsKeptOutOfOneRecordOfAChildIsKeptOutOfTheOther() {
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + reports.first + "/conflicts");
        var idris = InventedPerson.IDRIS.accountId().toString();
        adaeze.send("/cases/" + reports.first + "/conflicts", "who", idris, "why", "Her uncle");
        assertThat(statusFor(InventedPerson.IDRIS, reports.second)).isEqualTo(200);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(reports.pair());
        maya.send(reports.pair(), "answer", "SAME", "why", TwoReportsOfOneChild.REASON);
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(reports.pair());
        tomasz.send(reports.pair() + "/agree");
        assertThat(statusFor(InventedPerson.IDRIS, reports.second)).isEqualTo(404);
    }

    private int statusFor(InventedPerson person, UUID contact) {
        return house.as(person).visit("/desk/contact/" + contact).getResponse().getStatus();
    }

    @Test
    void whoMayNotSeeARecordFindsNobodyOfItAndNothingThatWasSaidOfThem() {
        var hidden =
                reports.report(ReportContent.YesNoUnsure.YES, reports.child(reports.girl + " " + reports.family, "6"));
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + reports.second + "/family/matches");
        assertThat(maya.page().html()).doesNotContain(hidden.toString());
        var theirs = house.looking(
                InventedPerson.ADAEZE, () -> people.of(hidden).getFirst().id());
        var address = "/cases/%s/family/matches/%s/%s"
                .formatted(
                        reports.second,
                        reports.peopleOf(reports.second).getFirst().id(),
                        theirs);
        assertThat(maya.visit(address)).hasStatus(404);
        assertThat(house.as(InventedPerson.ADAEZE).visit(address)).hasStatus(200);
    }
}
