package org.breakwater.casework.family.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two records of one child are found, said to be one by two people, worked on, and parted again whole. */
@HouseTest
class MatchesScreensTest {

    private static final String REASON = "Her nan gave me the same two names and the school";

    @Autowired
    House house;

    @Autowired
    People people;

    private final String family = letters();

    private final String girl = letters();

    private final String home = "7 " + letters() + " Row";

    private UUID first = new UUID(0, 0);

    private UUID second = new UUID(0, 0);

    /** A name that nobody else has, nor anything like it. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .map(hex -> 'a' + Character.digit(hex, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @BeforeEach
    void twoReportsOfOneChild() {
        first = report(ReportContent.YesNoUnsure.NO, child(girl + " " + family, "6"), child("Bram " + family, "11"));
        second = report(ReportContent.YesNoUnsure.NO, child(family + " " + girl, "about 6"));
    }

    private UUID report(ReportContent.YesNoUnsure worksWithChildren, ReportContent.Child... children) {
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, worksWithChildren);
        return new Furnished(house)
                .report(new ReportContent(
                        reportContent.way(),
                        false,
                        "",
                        reportContent.worry(),
                        List.of(children),
                        "",
                        "",
                        "",
                        worksWithChildren,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        reportContent.reporter(),
                        List.of()));
    }

    private ReportContent.Child child(String name, String age) {
        return new ReportContent.Child(name, "", age, false, "", home, "");
    }

    private List<PersonRow> peopleOf(UUID record) {
        return house.looking(InventedPerson.MAYA, () -> people.of(record));
    }

    private String pair() {
        return "/cases/%s/family/matches/%s/%s"
                .formatted(
                        second,
                        peopleOf(second).getFirst().id(),
                        peopleOf(first).getFirst().id());
    }

    @Test
    void showsWhoMayBeTheSameInAWordWithTheReasonsAndTheBrotherApart() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + second + "/family/matches");
        assertThat(maya.page().select("a[href=" + pair() + "]")).hasSize(1);
        assertThat(maya.page().text()).contains("likely match", "names swapped").doesNotContainIgnoringCase("score");
        assertThat(maya.page()
                        .select("h2:contains(Others at this address) + ul")
                        .text())
                .contains("Bram")
                .doesNotContain(girl);
        maya.visit(pair());
        assertThat(maya.page().text()).contains("Details as reported", girl + " " + family, family + " " + girl);
        for (var page : List.of("/desk/contact/", "/desk/screening/")) {
            maya.visit(page + second);
            assertThat(maya.page().text()).contains("Previous contacts", "possible match to an existing record");
        }
    }

    @Test
    void whoIsKeptOutOfOneRecordOfAChildIsKeptOutOfTheOther() {
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + first + "/conflicts");
        var idris = InventedPerson.IDRIS.accountId().toString();
        adaeze.send("/cases/" + first + "/conflicts", "who", idris, "why", "Her uncle");
        assertThat(statusFor(InventedPerson.IDRIS, second)).isEqualTo(200);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(pair());
        maya.send(pair(), "answer", "SAME", "why", REASON);
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(pair());
        tomasz.send(pair() + "/agree");
        assertThat(statusFor(InventedPerson.IDRIS, second)).isEqualTo(404);
    }

    private int statusFor(InventedPerson person, UUID contact) {
        return house.as(person).visit("/desk/contact/" + contact).getResponse().getStatus();
    }

    @Test
    void whoMayNotSeeARecordFindsNobodyOfItAndNothingThatWasSaidOfThem() {
        var hidden = report(ReportContent.YesNoUnsure.YES, child(girl + " " + family, "6"));
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + second + "/family/matches");
        assertThat(maya.page().html()).doesNotContain(hidden.toString());
        var theirs = house.looking(
                InventedPerson.ADAEZE, () -> people.of(hidden).getFirst().id());
        var address = "/cases/%s/family/matches/%s/%s"
                .formatted(second, peopleOf(second).getFirst().id(), theirs);
        assertThat(maya.visit(address)).hasStatus(404);
        assertThat(house.as(InventedPerson.ADAEZE).visit(address)).hasStatus(200);
    }
}
