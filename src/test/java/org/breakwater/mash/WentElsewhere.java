package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.mash.screening.Screening;

/** A child who is handed over to a council that cannot read our pages, and the due call to it. */
final class WentElsewhere {

    private final House house;
    private final AtTheDesk desk;
    private final UUID contact;

    WentElsewhere(House house, UUID contact) {
        this.house = house;
        this.contact = contact;
        this.desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.analyse();
        var elsewhere = new NextStepPlan.Elsewhere("On the pier", "Grays", "Seen by a doctor");
        var nextStepPlan = new NextStepPlan("Their own council", "Duty team", List.of("essex"), elsewhere);
        desk.propose(desk.children().getFirst().id(), "TRANSFER", nextStepPlan);
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    AtTheDesk desk() {
        return desk;
    }

    HandoverRow handover() {
        return desk.handovers().getFirst();
    }

    /** Where the call is recorded. */
    String call() {
        return "/cases/" + contact + "/safe-contact/external-teams/"
                + handover().id();
    }

    /** What a person reads about the call; empty if none is due. */
    String read(InventedPerson person) {
        var main = house.as(person, call()).page().select("main");
        return main.select("form").isEmpty() ? "" : main.text();
    }

    int rang(InventedPerson person) {
        return house.as(person, call())
                .send(call(), "told", "Bram Eastgate, team manager")
                .getResponse()
                .getStatus();
    }

    Browser warn(UUID about, String words) {
        var page = "/cases/" + about + "/safe-contact/warnings";
        var tomasz = house.as(InventedPerson.TOMASZ, page);
        tomasz.follow(tomasz.send(page, "words", words, "reviewDay", "3", "reviewMonth", "12", "reviewYear", "2026"));
        return tomasz;
    }

    void end(UUID about, String words) {
        var tomasz = house.as(InventedPerson.TOMASZ, "/cases/" + about + "/safe-contact/warnings");
        var page = tomasz.page()
                .select("main a[href^=/cases/" + about + "/safe-contact/warnings/]:contains(" + words + ")")
                .attr("href");
        tomasz.visit(page);
        assertThat(tomasz.send(page, "still", "NO", "why", "The police told us"))
                .hasStatus(303);
    }

    void keepOut(UUID of, InventedPerson whom) {
        var page = "/cases/" + of + "/conflicts";
        var gwen = house.as(InventedPerson.GWEN, page);
        assertThat(gwen.send(page, "who", whom.accountId().toString(), "why", "Her brother"))
                .hasStatus(303);
    }
}
