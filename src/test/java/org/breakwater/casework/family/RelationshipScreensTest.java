package org.breakwater.casework.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Relationships: added once, corrected and ended with a reason, never deleted. */
@HouseTest
class RelationshipScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private AMotherAndTwoChildren they;

    @BeforeEach
    void twoChildrenAndTheirMother() {
        clock.setLondon("2026-09-01T10:00");
        they = new AMotherAndTwoChildren(house);
    }

    @Test
    void whatCannotBeIsSaidAndWhatWasTypedStays() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(they.path + "/relationship");
        var ada = AMotherAndTwoChildren.option(maya.page(), "person", "Ada");
        assertThat(maya.send(
                        they.path + "/relationship", "person", ada, "other", ada, "sinceDay", "31", "sinceMonth", "2"))
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
        maya.send(
                they.path + "/relationship",
                AMotherAndTwoChildren.relation(maya.page(), "Wilf", "OTHER", "Ada", "responsible", "YES"));
        assertThat(maya.page().text())
                .contains(
                        "Enter their relationship to each other",
                        "Parental responsibility is for a child: select the child as the second person");
    }

    @Test
    void theSameIsNotWrittenTwiceFromEitherSide() {
        they.written("Wilf", "SIBLING", "Nancy");
        var maya = they.written("Ada", "MOTHER", "Nancy");
        maya.visit(they.path + "/relationship");
        assertThat(maya.send(
                        they.path + "/relationship",
                        AMotherAndTwoChildren.relation(maya.page(), "Nancy", "SIBLING", "Wilf")))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("This relationship is already recorded");
    }

    private static String link(Browser browser, String where) {
        return browser.page().select("main a[href*=" + where + "/]").attr("href");
    }

    @Test
    void whatIsCorrectedOrEndedStaysToBeReadWithTheReason() {
        var maya = they.written("Ada", "AUNT_OR_UNCLE", "Wilf");
        var one = link(maya, "/relationship");
        maya.visit(one);
        maya.follow(maya.send(
                one,
                AMotherAndTwoChildren.relation(
                        maya.page(), "Ada", "MOTHER", "Wilf", "why", "The school looked again")));
        assertThat(AMotherAndTwoChildren.table(maya))
                .singleElement()
                .asString()
                .contains("mother")
                .doesNotContain("aunt");
        assertThat(maya.page().text()).contains("Corrected: The school looked again");
        var now = link(maya, "/relationship");
        maya.visit(now);
        assertThat(maya.send(now + "/end", "how", "", "because", "")).hasStatus(422);
        assertThat(maya.page().text())
                .contains("Select whether it has ended or was recorded in error", "Enter how you know");
        maya.follow(maya.send(now + "/end", "how", "OVER", "overYear", "2024", "because", "She told us"));
        assertThat(AMotherAndTwoChildren.table(maya)).isEmpty();
        assertThat(AMotherAndTwoChildren.picture(maya)).isEmpty();
        assertThat(maya.page().text()).contains("until 2024", "Ended: She told us", "Maya Lindqvist");
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondSeesWhatTheFirstWroteAndLosesNothing() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(they.path + "/relationship");
        they.written("Ada", "MOTHER", "Wilf");
        assertThat(maya.send(
                        they.path + "/relationship",
                        AMotherAndTwoChildren.relation(maya.page(), "Ada", "MOTHER", "Nancy", "words", "Mum")))
                .hasStatus(409);
        assertThat(maya.page().text()).contains("Ada Larch: mother of Wilf");
        assertThat(maya.page().select("[name=words]").val()).isEqualTo("Mum");
        maya.follow(maya.send(
                they.path + "/relationship", AMotherAndTwoChildren.relation(maya.page(), "Ada", "MOTHER", "Nancy")));
        assertThat(AMotherAndTwoChildren.table(maya)).hasSize(2);
    }
}
