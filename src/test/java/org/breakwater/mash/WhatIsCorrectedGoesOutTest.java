package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.People;
import org.breakwater.people.PersonCharacteristics;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.people.family.ReportedRelationship;
import org.breakwater.people.profile.PersonProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The desk corrects a detail: an agency is asked, and a team visits, with what is known now and not with what came
 * first.
 */
@HouseTest
class WhatIsCorrectedGoesOutTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private String first = "";

    @BeforeEach
    void aChildWhoMovedAndWhoseBirthdayIsKnownNow() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        first = family.home();
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        var maya = house.as(InventedPerson.MAYA);
        var child = desk().children().getFirst().id();
        var person = "/cases/" + contact + "/family/person/" + child;
        maya.visit(person);
        maya.follow(maya.send(
                person + "/birth",
                "birth",
                "BORN",
                "bornDay",
                "3",
                "bornMonth",
                "4",
                "bornYear",
                "2019",
                "sureDay",
                "A",
                "sureMonth",
                "A",
                "sureYear",
                "A",
                "birthTold",
                "His school"));
        var path = "/cases/" + contact + "/family";
        maya.visit(path);
        var old = maya.page().select("a[href^=" + path + "/household/]").attr("href");
        maya.visit(old);
        maya.follow(maya.send(old + "/end", "how", "WRONG", "because", "They never lived there"));
        maya.visit(path + "/household");
        maya.follow(maya.send(
                path + "/household",
                "who",
                child.toString(),
                "address",
                "31 Sanderling Way",
                "use",
                "TEMPORARY",
                "toldBy",
                "His school"));
        assertThat(maya.page().text()).contains("31 Sanderling Way");
    }

    private AtTheDesk desk() {
        return new AtTheDesk(house, contact);
    }

    @Test
    void anAgencyIsAskedByWhatIsKnownNow() {
        desk().ask("police");
        var petra = house.as(InventedPerson.PETRA);
        var ask = desk().as(
                        InventedPerson.MAYA,
                        () -> house.getBean(AgencyInformation.class)
                                .asked(contact)
                                .getFirst());
        petra.visit("/information-requests/" + ask.id());
        assertThat(petra.page().text())
                .contains("born 3 April 2019")
                .as("where they hide is no agency’s business, and where they never lived is nobody’s")
                .doesNotContain("31 Sanderling Way")
                .doesNotContain(first);
    }

    @Test
    void aTeamTakesOnWhatIsKnownNow() {
        desk().screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk().decide("ASSESSMENT");
        desk().approve();
        var row = desk().handovers().getFirst();
        assertThat(List.of(row.address(), String.valueOf(row.bornOn())))
                .containsExactly(
                        "31 Sanderling Way (for a time)",
                        LocalDate.of(2019, 4, 3).toString());
    }

    @Test
    void aTeamKnowsWhoIsInTheFamilyAndHowToSpeakWithThem() {
        var wilf = desk().children().getFirst();
        assertThat(desk().add(new ReportedPerson(
                        ReportedPerson.Part.ADULT, "Nell Marram", "", "", false, "", first, "", "", "", Map.of())))
                .isEqualTo(new ActResult.Yes());
        desk().as(InventedPerson.MAYA, () -> {
            var maya = InventedPerson.MAYA.asActor();
            var nell = house.getBean(People.class).of(contact).stream()
                    .filter(one -> one.name().equals("Nell Marram"))
                    .findFirst()
                    .orElseThrow();
            var mother = new ReportedRelationship(
                    nell.id(),
                    RelationshipKind.MOTHER,
                    wilf.id(),
                    "",
                    ParentalResponsibility.YES,
                    "",
                    "",
                    "His school");
            var speaks = new PersonCharacteristics("", "Polish", ParentalResponsibility.YES, "", List.of());
            house.getBean(PersonProfiles.class).traits(maya, wilf, speaks, "His school");
            return house.getBean(Families.class).relate(maya, contact, mother, null);
        });
        desk().screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk().decide("ASSESSMENT");
        desk().approve();
        var row = desk().handovers().getFirst();
        assertThat(row.family()).contains("Mother: Nell Marram, has parental responsibility");
        assertThat(row.traits()).contains("First language: Polish", "Needs an interpreter");
        var liora = house.as(InventedPerson.LIORA);
        liora.visit("/handovers/" + row.id());
        assertThat(liora.page().text()).contains("Mother: Nell Marram", "First language: Polish");
    }

    @Test
    void anAddressWhoseTimeIsOverIsNoAddressAnyMore() {
        var maya = house.as(InventedPerson.MAYA);
        var path = "/cases/" + contact + "/family/household";
        var wilf = desk().children().getFirst().id().toString();
        for (var home : List.of(List.of("2 Wren Row", "2020"), List.of("5 Wren Row", "2026"))) {
            maya.visit(path);
            maya.follow(maya.send(
                    path,
                    "who",
                    wilf,
                    "address",
                    home.getFirst(),
                    "use",
                    "HOME",
                    "untilYear",
                    home.getLast(),
                    "toldBy",
                    "His school"));
        }
        desk().ask("police");
        var ask = desk().as(
                        InventedPerson.MAYA,
                        () -> house.getBean(AgencyInformation.class)
                                .asked(contact)
                                .getFirst());
        assertThat(ask.about().toString()).contains("5 Wren Row").doesNotContain("2 Wren Row");
    }
}
