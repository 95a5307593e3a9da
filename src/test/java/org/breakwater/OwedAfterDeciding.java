package org.breakwater;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.handover.receiving.HandoverResponses;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is outstanding for teams and the desk after a decision, and disagreements with it. */
final class OwedAfterDeciding {

    private static final InventedPerson MAYA = InventedPerson.MAYA;
    private static final InventedPerson ADAEZE = InventedPerson.ADAEZE;

    private final House house;
    private final Furnished furnished;
    private final RareStates rare;
    private final OwedAtTheDesk desk;

    OwedAfterDeciding(House house, MockMvcTester web, JdbcClient owner) {
        this.house = house;
        this.furnished = new Furnished(house);
        this.rare = new RareStates(house, web);
        this.desk = new OwedAtTheDesk(house, web, owner);
    }

    /** How each begins. */
    List<Supplier<WhatIsOwed>> all() {
        return List.of(
                this::ofATeam,
                this::ofTheDesk,
                this::handedOver,
                this::notAccepted,
                this::disagreement,
                this::teamOutside);
    }

    /** A strategy discussion was decided and not called; it is outstanding for the team that accepted. */
    private WhatIsOwed ofATeam() {
        var contact = desk.decided("STRATEGY_DISCUSSION");
        contact.accept();
        contact.close();
        var page = "/handovers/" + contact.handovers().getFirst().id() + "/outstanding";
        Consumer<Browser> ends = liora -> {
            liora.visit(page);
            var item = liora.page().select("input[name=item]").attr("value");
            liora.send(page, "item", item, "how", "NOT_NEEDED", "words", "Her nan has her now");
        };
        return new WhatIsOwed(
                "what a team still owes of a closed contact",
                InventedPerson.LIORA,
                page.replace("/outstanding", ""),
                page,
                ends);
    }

    private WhatIsOwed ofTheDesk() {
        var contact = desk.screened();
        var ask = contact.ask("health");
        contact.decide("ADVICE");
        contact.approve();
        contact.close();
        return new WhatIsOwed(
                "what the desk still owes of one",
                MAYA,
                "/desk/outstanding",
                "/cases/" + OwedAtTheDesk.id(contact) + "/outstanding",
                maya -> contact.answer(InventedPerson.HAMISH, ask, AgencyResponses.notKnown()));
    }

    private WhatIsOwed handedOver() {
        var page = "/handovers/"
                + desk.decided("ASSESSMENT").handovers().getFirst().id();
        return new WhatIsOwed(
                "a child handed over",
                InventedPerson.LIORA,
                page,
                page + "/accept",
                OwedAtTheDesk.sends(page, page + "/accept", "worker", "Sefa Ironside"));
    }

    private WhatIsOwed notAccepted() {
        var contact = desk.decided("ASSESSMENT");
        var row = contact.handovers().getFirst();
        contact.receive(
                row,
                (member, own) -> house.getBean(HandoverResponses.class).decline(member, own, "Another team has her"));
        var page = "/cases/" + OwedAtTheDesk.id(contact) + "/handover/" + row.id();
        return new WhatIsOwed(
                "a child that a team did not accept",
                MAYA,
                page,
                page + "/again",
                OwedAtTheDesk.sends(
                        page, page + "/again", "team", row.team(), "note", "They had her in 2024, and closed it"));
    }

    private WhatIsOwed disagreement() {
        var record = furnished.report();
        var which = furnished.disagreement(record);
        var maya = MAYA.asActor();
        return new WhatIsOwed(
                "a disagreement",
                ADAEZE,
                "/desk/disagreements",
                "/desk/disagreements/" + which,
                manager -> new AtTheDesk(house, record)
                        .as(
                                MAYA,
                                () -> house.getBean(DecisionDisagreements.class).agree(maya, record)));
    }

    private WhatIsOwed teamOutside() {
        var page = rare.aTeamOutsideToNotify();
        return new WhatIsOwed(
                "an external team to notify",
                MAYA,
                "/desk/safe-contact/external-teams",
                page,
                OwedAtTheDesk.sends(page, page, "told", "Bram Eastgate, team manager"));
    }
}
