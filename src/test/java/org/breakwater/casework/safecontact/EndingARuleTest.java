package org.breakwater.casework.safecontact;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** If the risk is high, a person who agrees that a rule ends agrees to what they read, and to nothing newer. */
@HouseTest
class EndingARuleTest {

    @Autowired
    House house;

    private String rule = "";

    @BeforeEach
    void aRuleAtHighRisk() {
        var family = new AFamily(house);
        var path = "/cases/" + family.reported(ReportContent.Way.ADULT, family.child("Ana", "9")) + "/safe-contact";
        var maya = at(InventedPerson.MAYA, path);
        var somebody =
                maya.page().select("#person option[value]:not([value=''])").attr("value");
        maya.follow(maya.send(
                path,
                "person",
                somebody,
                "rule",
                "NEVER",
                "means",
                "PHONE",
                "address",
                "01632 960 911",
                "words",
                "",
                "highRisk",
                "YES"));
        rule = maya.page().select("a[href^=" + path + "/rules/]").attr("href");
    }

    private Browser at(InventedPerson person, String page) {
        return house.as(person, page);
    }

    @Test
    void anotherReasonThanTheOneThatWasReadIsNotAgreedTo() {
        var maya = at(InventedPerson.MAYA, rule);
        maya.send(rule, "why", "He has moved away");
        var gwen = at(InventedPerson.GWEN, rule);
        var idris = at(InventedPerson.IDRIS, rule);
        idris.send(rule, "ends", "NO", "why", "He was seen on Sunday");
        at(InventedPerson.MAYA, rule).send(rule, "why", "She asked us to");
        assertThat(gwen.send(rule, "ends", "YES", "why", "Rang her at work")).hasStatus(422);
        assertThat(gwen.page().text())
                .contains("This has changed since you opened the page. Read it again", "She asked us to");
        assertThat(gwen.page().select("#why").text()).isEqualTo("Rang her at work");
        gwen.follow(gwen.send(rule, "ends", "YES", "why", "Rang her at work"));
        assertThat(gwen.page().text()).contains("Rules that have ended");
    }

    @Test
    void itEndsOnlyWhenAnotherAgrees() {
        var maya = at(InventedPerson.MAYA, rule);
        maya.follow(maya.send(rule, "why", "He has moved away"));
        assertThat(maya.page().text()).contains("has asked to end it", "Never call 01632 960 911");
        maya.visit(rule);
        assertThat(maya.send(rule, "ends", "YES", "why", "He has")).hasStatus(422);
        assertThat(maya.page().text()).contains("someone else must agree");
        var gwen = at(InventedPerson.GWEN, rule);
        gwen.follow(gwen.send(rule, "ends", "YES", "why", "Rang her at work"));
        assertThat(gwen.page().text()).contains("Rules that have ended", "asked for by Maya");
    }
}
