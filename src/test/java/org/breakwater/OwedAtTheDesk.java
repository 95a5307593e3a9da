package org.breakwater;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is outstanding at the desk, and for an agency; what follows a decision is in {@link OwedAfterDeciding}. */
final class OwedAtTheDesk {

    private static final InventedPerson MAYA = InventedPerson.MAYA;
    private static final InventedPerson ADAEZE = InventedPerson.ADAEZE;

    private final House house;
    private final Furnished furnished;
    private final RareStates rare;
    private final JdbcClient owner;

    OwedAtTheDesk(House house, MockMvcTester web, JdbcClient owner) {
        this.house = house;
        this.furnished = new Furnished(house);
        this.rare = new RareStates(house, web);
        this.owner = owner;
    }

    /** How each begins; the next begins when the one before has ended. */
    List<Supplier<WhatIsOwed>> all() {
        return List.of(
                this::toScreen,
                this::spam,
                this::toDecide,
                this::enquiry,
                this::toApprove,
                this::toTell,
                this::immediateAction,
                this::request,
                this::council,
                this::strategy,
                this::agreed,
                this::emergency,
                this::card,
                this::warning,
                this::line);
    }

    private AtTheDesk contact() {
        return new AtTheDesk(house, furnished.report());
    }

    AtTheDesk screened() {
        var desk = contact();
        desk.screen(MAYA, Rating.AMBER);
        return desk;
    }

    AtTheDesk decided(String outcome) {
        var desk = screened();
        desk.decide(outcome);
        desk.approve();
        return desk;
    }

    static UUID id(AtTheDesk desk) {
        return desk.now().id();
    }

    private static WhatIsOwed inQueue(String owed, InventedPerson person, String stage, AtTheDesk desk, Runnable end) {
        return new WhatIsOwed(owed, person, "/desk?stage=" + stage, "/desk/contact/" + id(desk), who -> end.run());
    }

    static Consumer<Browser> sends(String page, String action, String... typed) {
        return who -> {
            who.visit(page);
            who.fill(action, typed);
        };
    }

    private WhatIsOwed toScreen() {
        var desk = contact();
        return inQueue("a new contact to screen", MAYA, "NEW", desk, () -> desk.screen(MAYA, Rating.GREEN));
    }

    private WhatIsOwed spam() {
        var desk = contact();
        owner.sql("update mash.contact set stage = 'SET_ASIDE' where id = ?")
                .param(id(desk))
                .update();
        var page = "/desk/contact/" + id(desk);
        return new WhatIsOwed(
                "a report that looks like spam", MAYA, "/desk?stage=SET_ASIDE", page, sends(page, page + "/not-spam"));
    }

    private WhatIsOwed toDecide() {
        var desk = screened();
        return inQueue("a contact to decide", MAYA, "SCREENED", desk, () -> desk.decide("ADVICE"));
    }

    private WhatIsOwed enquiry() {
        var desk = decided("ENQUIRY");
        return inQueue("an open enquiry", MAYA, "ENQUIRY", desk, () -> desk.decide("ADVICE"));
    }

    private WhatIsOwed toApprove() {
        var desk = screened();
        desk.decide("ADVICE");
        return inQueue("a decision to approve", ADAEZE, "TO_APPROVE", desk, desk::approve);
    }

    private WhatIsOwed toTell() {
        var desk = decided("ADVICE");
        return inQueue("a referrer to tell", MAYA, "TO_ANSWER", desk, desk::close);
    }

    private WhatIsOwed immediateAction() {
        var page = "/desk/immediate-actions/" + id(contact());
        house.as(InventedPerson.IDRIS, page).send(page, "what", "Police took Pip to her aunt");
        Consumer<Browser> approves = adaeze -> {
            adaeze.visit(page.replace("immediate-actions", "contact"));
            adaeze.send(adaeze.page().select("form[action$=/approve]").attr("action"));
        };
        return new WhatIsOwed(
                "immediate action to approve",
                ADAEZE,
                "/desk/immediate-actions",
                page.replace("immediate-actions", "contact"),
                approves);
    }

    private WhatIsOwed request() {
        var desk = contact();
        var ask = desk.ask("police");
        return new WhatIsOwed(
                "an information request",
                InventedPerson.PETRA,
                "/information-requests",
                "data-label=\"Last name\"><a class=\"govuk-link\" href=\"/information-requests/" + ask,
                petra -> desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown()));
    }

    private WhatIsOwed council() {
        var page = rare.aCouncilToAsk();
        return new WhatIsOwed(
                "an external agency to ask",
                MAYA,
                page.substring(0, page.indexOf("/external/")),
                "Not contacted: ",
                sends(page, page + "/asked", "askedWhom", "Duty desk", "askedWay", "TELEPHONE"));
    }

    private WhatIsOwed strategy() {
        var desk = screened();
        var one = "/cases/" + id(desk) + "/meetings/minutes/"
                + new AtTheTable(house, id(desk)).callStrategy().id();
        return new WhatIsOwed(
                "a strategy discussion that is called",
                MAYA,
                one.substring(0, one.indexOf("/minutes/")),
                "Record the discussion",
                sends(
                        one,
                        one + "/decision",
                        "heldNow",
                        "yes",
                        "chair",
                        "Ottilie Fane",
                        "chairRole",
                        "Team manager",
                        "outcome1",
                        "SINGLE",
                        "outcome2",
                        "SINGLE",
                        "reasons",
                        "Harm is likely",
                        "withoutQuorum",
                        "Nobody answered at night"));
    }

    private WhatIsOwed agreed() {
        var desk = screened();
        var table = new AtTheTable(house, id(desk));
        var action = table.agree(table.callStrategy(), "See both children", LocalDate.of(2026, 9, 3));
        var page = "/cases/" + id(desk) + "/actions/" + action;
        return new WhatIsOwed(
                "an agreed action", MAYA, "/desk/actions", page, sends(page, page + "/done", "words", "Both seen"));
    }

    private WhatIsOwed emergency() {
        var page = "/desk/emergency-access/" + furnished.opening(InventedPerson.IDRIS);
        return new WhatIsOwed(
                "an emergency access to review",
                ADAEZE,
                page,
                "Was it justified?",
                sends(page, page, "wasRight", "YES", "words", "He opened it for a child who was at risk"));
    }

    private WhatIsOwed card() {
        var record = furnished.report();
        var card = new DeskFurniture(house).card(record);
        var page = "/desk/shift-handovers/" + record;
        return new WhatIsOwed(
                "a shift handover to read",
                InventedPerson.IDRIS,
                page,
                "/" + card + "/read",
                sends(page, page + "/" + card + "/read"));
    }

    private WhatIsOwed warning() {
        var record = furnished.report();
        var warning = furnished.warning(record);
        owner.sql("update mash.warning set review_on = date '2026-09-01' where id = ?")
                .param(warning)
                .update();
        var page = "/cases/" + record + "/safe-contact/warnings/" + warning;
        return new WhatIsOwed(
                "a warning due for review",
                MAYA,
                "/desk/safe-contact/warnings",
                "/cases/" + record + "/safe-contact/warnings",
                sends(page, page, "still", "NO", "why", "The dog has gone; the neighbour told us"));
    }

    private WhatIsOwed line() {
        var page = rare.aLineToCorrect();
        return new WhatIsOwed(
                "a line of a police file to correct",
                InventedPerson.ROBIN,
                "/desk/police-notices",
                page,
                sends(page, page + "/leave", "leave", "It is a total"));
    }
}
