package org.breakwater.casework.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.ReportedPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is what to whom: written once, corrected and ended with a reason, never taken away. */
@HouseTest
class RelationshipScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);

    private String path = "";

    @BeforeEach
    void twoChildrenAndTheirMother() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"), family.child("Nancy", "4"));
        new AtTheDesk(house, contact).add(ReportedPerson.adult("Ada Larch", "", "9 New Road", ""));
        path = "/cases/" + contact + "/family";
    }

    /** The value of the option with this beginning. */
    private static String option(Document page, String list, String begins) {
        return page.select("select[name=" + list + "] option").stream()
                .filter(one -> one.text().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .val();
    }

    private static String[] relation(Document page, String who, String kind, String whom, String... more) {
        var typed = new java.util.ArrayList<>(List.of(
                "person",
                option(page, "person", who),
                "kind",
                kind,
                "other",
                option(page, "other", whom),
                "toldBy",
                "School"));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }

    private Browser written(String who, String kind, String whom, String... more) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path + "/relationship");
        maya.follow(maya.send(path + "/relationship", relation(maya.page(), who, kind, whom, more)));
        return maya;
    }

    private static List<String> table(Browser browser) {
        return browser.page().select("table tbody tr").eachText();
    }

    private static List<String> picture(Browser browser) {
        return browser.page().select("svg .bw-family__says").eachText();
    }

    @Test
    void whatCannotBeIsSaidAndWhatWasTypedStays() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path + "/relationship");
        var ada = option(maya.page(), "person", "Ada");
        assertThat(maya.send(path + "/relationship", "person", ada, "other", ada, "sinceDay", "31", "sinceMonth", "2"))
                .hasStatus(422);
        assertThat(maya.page().text())
                .contains(
                        "Select the relationship",
                        "Select someone other than the first person",
                        "Date must be a real date",
                        "Enter the source");
        assertThat(maya.page().select("[name=sinceDay]").val()).isEqualTo("31");
        assertThat(maya.page().select("select[name=person] option[selected]").val())
                .isEqualTo(ada);
        maya.send(path + "/relationship", relation(maya.page(), "Wilf", "OTHER", "Ada", "responsible", "YES"));
        assertThat(maya.page().text())
                .contains(
                        "Enter their relationship to each other",
                        "Parental responsibility is for a child: select the child as the second person");
    }

    @Test
    void theSameIsNotWrittenTwiceFromEitherSide() {
        written("Wilf", "SIBLING", "Nancy");
        var maya = written("Ada", "MOTHER", "Nancy");
        maya.visit(path + "/relationship");
        assertThat(maya.send(path + "/relationship", relation(maya.page(), "Nancy", "SIBLING", "Wilf")))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("This relationship is already recorded");
    }

    private static String link(Browser browser, String where) {
        return browser.page().select("main a[href*=" + where + "/]").attr("href");
    }

    @Test
    void whatIsCorrectedOrEndedStaysToBeReadWithTheReason() {
        var maya = written("Ada", "AUNT_OR_UNCLE", "Wilf");
        var one = link(maya, "/relationship");
        maya.visit(one);
        maya.follow(maya.send(one, relation(maya.page(), "Ada", "MOTHER", "Wilf", "why", "The school looked again")));
        assertThat(table(maya)).singleElement().asString().contains("mother").doesNotContain("aunt");
        assertThat(maya.page().text()).contains("Corrected: The school looked again");
        var now = link(maya, "/relationship");
        maya.visit(now);
        assertThat(maya.send(now + "/end", "how", "", "because", "")).hasStatus(422);
        assertThat(maya.page().text()).contains("Select whether it has ended or was never right", "Enter how you know");
        maya.follow(maya.send(now + "/end", "how", "OVER", "overYear", "2024", "because", "She told us"));
        assertThat(table(maya)).isEmpty();
        assertThat(picture(maya)).isEmpty();
        assertThat(maya.page().text()).contains("until 2024", "Ended: She told us", "Maya Lindqvist");
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondSeesWhatTheFirstWroteAndLosesNothing() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path + "/relationship");
        written("Ada", "MOTHER", "Wilf");
        assertThat(maya.send(path + "/relationship", relation(maya.page(), "Ada", "MOTHER", "Nancy", "words", "Mum")))
                .hasStatus(409);
        assertThat(maya.page().text()).contains("Ada Larch: mother of Wilf");
        assertThat(maya.page().select("[name=words]").val()).isEqualTo("Mum");
        maya.follow(maya.send(path + "/relationship", relation(maya.page(), "Ada", "MOTHER", "Nancy")));
        assertThat(table(maya)).hasSize(2);
    }
}
