package org.breakwater.casework.family.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screener records who everyone is to everyone on one page. */
@HouseTest
class RelationshipsScreensTest {

    @Autowired
    House house;

    private UUID contact = new UUID(0, 0);
    private String path = "";

    @BeforeEach
    void aMotherAndTwoChildren() {
        var family = new AFamily(house);
        var children = new ReportContent.Child[] {family.child("Wilf", "7"), family.child("Nancy", "4")};
        contact = family.reported(ReportContent.Way.PROFESSIONAL, children);
        new AtTheDesk(house, contact).add(ReportedPerson.adult("Kate Quill", "", "", ""));
        path = "/cases/" + contact + "/family/relationships";
    }

    private static List<String> chosen(Browser browser, String... kinds) {
        var values = new ArrayList<String>();
        var selects = browser.page().select("select[name=said]");
        for (int place = 0; place < kinds.length; place++) {
            values.addAll(List.of(
                    "said",
                    selects.get(place)
                            .select("option[value$=/" + kinds[place] + "]")
                            .val()));
        }
        return values;
    }

    private static Browser sends(Browser browser, String path, List<String> said, String toldBy) {
        var typed = new ArrayList<>(said);
        typed.addAll(
                List.of("version", browser.page().select("input[name=version]").val(), "toldBy", toldBy));
        var sent = browser.sendAll(path, typed);
        if (sent.getResponse().getStatus() == 303) {
            browser.follow(sent);
        }
        return browser;
    }

    @Test
    void aWholeFamilyIsRecordedOnOnePageTheParentFirst() {
        var maya = house.as(InventedPerson.MAYA, path);
        assertThat(maya.page().select("label[for^=said]").eachText().getFirst())
                .startsWith("Kate Quill is the … of Wilf");
        assertThat(maya.page().select("select[name=said]")).hasSize(3);
        sends(maya, path, chosen(maya, "MOTHER", "MOTHER", "SIBLING"), "School");
        assertThat(maya.page().text()).contains("mother", "brother or sister", "School");
        maya.visit(path);
        assertThat(maya.page().text()).contains("There are no more relationships to record", "Recorded already");
        maya.visit("/cases/" + contact + "/chronology");
        assertThat(maya.page().text()).contains("Added relationships", "Kate Quill: mother of Wilf");
    }

    @Test
    void whatWasChosenStaysWhereTheSourceIsMissing() {
        var maya = house.as(InventedPerson.MAYA, path);
        sends(maya, path, chosen(maya, "MOTHER"), "");
        assertThat(maya.page().text()).contains("Enter the source, for example mother or school");
        assertThat(maya.page().select("option[selected][value$=/MOTHER]")).hasSize(1);
        sends(maya, path, List.of("said", ""), "School");
        assertThat(maya.page().text()).contains("Select at least one relationship");
    }

    @Test
    void nothingIsLostWhereAColleagueWasFaster() {
        var maya = house.as(InventedPerson.MAYA, path);
        var tomasz = house.as(InventedPerson.TOMASZ, path);
        var first = chosen(maya, "MOTHER");
        var second = chosen(tomasz, "MOTHER", "STEP_PARENT");
        sends(maya, path, first, "School");
        sends(tomasz, path, second.subList(2, 4), "Police");
        assertThat(tomasz.page().text()).contains("Someone changed this contact while you had it open");
        assertThat(tomasz.page().select("option[selected][value$=/STEP_PARENT]"))
                .hasSize(1);
    }
}
