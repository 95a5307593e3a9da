package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 11: the subject works in a nursery. The allegations officer (LADO) is told in addition to what happens for
 * the child, never instead; and the contact opens restricted.
 */
@HouseTest
class WorksInANurseryTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private Browser gwen;

    @BeforeEach
    void aReportAboutSomebodyFromANursery() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, ReportContent.YesNoUnsure.YES, family.child("Wilf", "3"));
        gwen = house.as(InventedPerson.GWEN);
        screen();
    }

    private void screen() {
        gwen.visit("/desk/screening/" + contact);
        gwen.send(
                "/desk/screening/" + contact,
                "issues",
                "ALL/none",
                "safeNow",
                "YES",
                "safetyWords",
                "At home with his mother",
                "history",
                "None",
                "consent",
                "NOT_NEEDED",
                "consentWords",
                "Significant harm is suspected",
                "rating",
                "AMBER",
                "reason",
                "Somebody at a nursery");
    }

    private String address() {
        var people = house.getBean(People.class);
        var child = house.getBean(ActorTransactions.class)
                .looking(InventedPerson.GWEN.asActor(), () -> people.of(contact).getFirst());
        return "/desk/decision/" + contact + "/child/" + child.id();
    }

    private int decide(String... outcomes) {
        gwen.visit(address());
        var typed = new ArrayList<>(
                List.of("level", "2", "rationale", "What was seen", "familyTold", "TOLD", "familyWords", "By us"));
        typed.addAll(List.of("nextStep", "A visit", "owner", "The team"));
        if (List.of(outcomes).contains("ASSESSMENT")) {
            typed.addAll(List.of("primaryNeed", "N1"));
        }
        for (var outcome : outcomes) {
            typed.addAll(List.of("outcomes", outcome));
        }
        return gwen.sendAll(address(), typed).getResponse().getStatus();
    }

    @Test
    void theAllegationsOfficerAloneIsNotADecisionForTheChild() {
        assertThat(decide("ALLEGATIONS")).isEqualTo(422);
        assertThat(gwen.page().text()).contains("Select an outcome for the child as well as the LADO referral");
        assertThat(gwen.page().select("input[value=ALLEGATIONS][checked]")).hasSize(1);
    }

    @Test
    void bothTogetherAre() {
        assertThat(decide("ALLEGATIONS", "ASSESSMENT")).isEqualTo(303);
        gwen.visit("/desk/contact/" + contact);
        assertThat(gwen.page().text()).contains("LADO referral", "Child and family assessment (section 17)");
    }

    @Test
    void nothingElseMayBeDoneForTheChildAlthoughTheOfficerIsTold() {
        assertThat(decide("ALLEGATIONS", "NO_FURTHER_ACTION")).isEqualTo(303);
    }

    @Test
    void thatSomeoneMayCoachChildrenStandsOnTheContactAndBesideScreeningDecisionAndApproval() {
        var unsure = new Furnished(house).report(unsure("Father may coach junior football"));
        var desk = new AtTheDesk(house, unsure);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        desk.decide("NO_FURTHER_ACTION");
        var adaeze = house.as(InventedPerson.ADAEZE);
        for (var page : List.of("contact", "screening", "decision", "approval")) {
            adaeze.visit("/desk/" + page + "/" + unsure);
            assertThat(adaeze.page().text()).as(page).contains("Not sure. Father may coach junior football");
            assertThat(adaeze.page().select("main a[href=/allegations/refer]").eachText())
                    .as(page)
                    .contains("Refer to the LADO");
        }
    }

    private static ReportContent unsure(String words) {
        var told = Furnished.toldBy("Ottilie Brine");
        return new ReportContent(
                told.way(),
                false,
                "",
                told.worry(),
                told.children(),
                told.whereNow(),
                told.whoElse(),
                told.harm(),
                ReportContent.YesNoUnsure.UNSURE,
                words,
                told.parentsKnow(),
                told.parentsWords(),
                told.reporter(),
                List.of());
    }

    @Test
    void whoIsNotNamedForAllegationsSeesNothingOfIt() {
        for (var person : new InventedPerson[] {InventedPerson.MAYA, InventedPerson.ROBIN, InventedPerson.PETRA}) {
            var browser = house.as(person);
            assertThat(browser.visit("/desk/contact/" + contact).getResponse().getStatus())
                    .as(person.name())
                    .isEqualTo(404);
        }
    }
}
