package org.breakwater;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.policenotices.PoliceNotices;
import org.breakwater.pathways.allegations.meetings.InventedMeeting;
import org.breakwater.time.Calendars;
import org.breakwater.training.Learning;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Work in the states in which the remaining forms appear; each method returns the address of the page. */
final class RareStates {

    private final House house;
    private final MockMvcTester web;
    private final Furnished furnished;

    RareStates(House house, MockMvcTester web) {
        this.house = house;
        this.web = web;
        this.furnished = new Furnished(house);
    }

    /** All of them. */
    List<String> pages() {
        var pages = new ArrayList<String>();
        pages.add(anAgencyDisagrees());
        pages.add(toApprove());
        pages.add(aDecisionToSend());
        pages.add(othersAtTheAddress());
        pages.add(aLineToCorrect());
        pages.add(aConferenceWithoutATeam());
        pages.add("/cases/" + furnished.report() + "/meetings");
        pages.addAll(enquiriesToEnd());
        pages.add(aCouncilToAsk());
        pages.add(withAnotherCouncil());
        pages.add(aTeamOutsideToNotify());
        pages.add(someoneIsKeptOut());
        pages.add(aSecondName());
        pages.add(aVersionToPublish());
        pages.add(InventedMeeting.toPlan(house));
        pages.addAll(trainingOfTwoOrganisations());
        return pages;
    }

    private AtTheDesk screened() {
        var desk = new AtTheDesk(house, furnished.report());
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        return desk;
    }

    private UUID idOf(AtTheDesk desk) {
        return desk.now().id();
    }

    String anAgencyDisagrees() {
        var contact = furnished.report();
        var ask = furnished.ask(contact, "police");
        var petra = InventedPerson.PETRA.asActor();
        var raised =
                new DecisionDisagreements.Raised(Disagreement.About.NOT_ACTED, "Nobody has been there yet", "", false);
        house.getBean(ActorTransactions.class)
                .as(petra, () -> house.getBean(DecisionDisagreements.class).raise(petra, contact, raised));
        return "/disagreements/agency/" + ask;
    }

    String toApprove() {
        var desk = screened();
        desk.decide("EARLY_HELP");
        return "/desk/approval/" + idOf(desk);
    }

    private String aDecisionToSend() {
        var desk = screened();
        desk.proposeForAll("EARLY_HELP");
        return "/desk/decision/" + idOf(desk);
    }

    String othersAtTheAddress() {
        var home = "12 " + AFamily.letters() + " Row, Southend";
        stranger(home);
        return "/cases/" + stranger(home) + "/history";
    }

    private UUID stranger(String home) {
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.NO);
        var child = new ReportContent.Child(AFamily.letters() + " " + AFamily.letters(), "", "7", false, "", home, "");
        return furnished.report(new ReportContent(
                ReportContent.Way.ADULT,
                false,
                "",
                reportContent.worry(),
                List.of(child),
                "",
                "",
                "",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.Reporter.anonymous(),
                List.of()));
    }

    String aLineToCorrect() {
        var robin = InventedPerson.ROBIN.asActor();
        var policeNotices = house.getBean(PoliceNotices.class);
        var file = DeskFurniture.NOTICES
                .formatted(UUID.randomUUID().toString().substring(0, 8))
                .replace("29/08/2026", "the 29th");
        var kept = house.getBean(ActorTransactions.class)
                .as(
                        robin,
                        () -> policeNotices.keep(
                                robin,
                                file.getBytes(StandardCharsets.UTF_8),
                                house.getBean(Clock.class).instant()));
        if (!(kept instanceof PoliceNotices.Kept.New(var upload))) {
            throw new AssertionError("The file was not new");
        }
        house.as(InventedPerson.ROBIN, "/desk/police-notices/" + upload);
        var line = house.getBean(ActorTransactions.class)
                .as(
                        robin,
                        () -> policeNotices.lines(robin, upload, 1).getFirst().id());
        return "/desk/police-notices/corrections/" + upload + "/" + line;
    }

    String aConferenceWithoutATeam() {
        var desk = screened();
        desk.decide("EARLY_HELP");
        desk.approve();
        new AtTheTable(house, idOf(desk)).holdStrategy(DiscussionOutcome.JOINT);
        return "/cases/" + idOf(desk) + "/outstanding";
    }

    /** One with nothing recorded, and one whose outcome awaits a manager. */
    private List<String> enquiriesToEnd() {
        var pages = new ArrayList<String>();
        var desk = screened();
        var table = new AtTheTable(house, idOf(desk));
        table.holdStrategy(DiscussionOutcome.JOINT);
        var held = desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(StrategyDiscussionRecords.class)
                        .of(idOf(desk))
                        .getFirst());
        pages.add("/cases/%s/meetings/held-time/%s".formatted(idOf(desk), held.id()));
        for (var child : held.children()) {
            pages.add("/cases/%s/meetings/section47/%s/%s".formatted(idOf(desk), held.id(), child));
        }
        var today = LocalDate.ofInstant(house.getBean(Clock.class).instant(), Calendars.LONDON);
        var maya = house.as(InventedPerson.MAYA, pages.getLast());
        maya.send(
                pages.getLast(),
                "finding",
                "SUBSTANTIATED",
                "outcome",
                "CHILD_IN_NEED",
                "endedDay",
                String.valueOf(today.getDayOfMonth()),
                "endedMonth",
                String.valueOf(today.getMonthValue()),
                "endedYear",
                String.valueOf(today.getYear()),
                "reasons",
                "Both parents were seen");
        return pages;
    }

    String aCouncilToAsk() {
        var desk = screened();
        var page = "/cases/" + idOf(desk) + "/information-requests";
        var maya = house.as(InventedPerson.MAYA, page);
        maya.send(
                page,
                "agencies",
                "thurrock",
                "people",
                desk.children().getFirst().id().toString(),
                "why",
                "Two children of hers may be in care there",
                "basis",
                "welfare",
                "agreed",
                "AGREED",
                "facts",
                "Do you know the mother?");
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(AgencyInformation.class).asked(idOf(desk)))
                .stream()
                .map(ask -> page + "/external/" + ask.id())
                .findFirst()
                .orElseThrow();
    }

    String withAnotherCouncil() {
        var desk = transferred();
        return "/cases/" + idOf(desk) + "/handover/"
                + desk.handovers().getFirst().id();
    }

    private AtTheDesk transferred() {
        var desk = screened();
        desk.analyse();
        var elsewhere = new NextStepPlan.Elsewhere("On the pier", "Grays", "Seen by a doctor");
        var nextStepPlan = new NextStepPlan("Their own council", "Duty team", List.of("essex"), elsewhere);
        for (var child : desk.children()) {
            desk.propose(child.id(), "TRANSFER", nextStepPlan);
        }
        desk.submit();
        desk.approve();
        return desk;
    }

    String aTeamOutsideToNotify() {
        var desk = transferred();
        furnished.warning(idOf(desk), "He carries a knife, " + AFamily.letters());
        var page = house.as(InventedPerson.MAYA, "/desk/safe-contact/external-teams")
                .page();
        return page.select("main a[href^=/cases/" + idOf(desk) + "/safe-contact/external-teams/]")
                .attr("href");
    }

    String someoneIsKeptOut() {
        var page = "/cases/" + furnished.report() + "/conflicts";
        house.as(InventedPerson.TOMASZ, page).send(page, "why", "They are my neighbours");
        return page;
    }

    String aSecondName() {
        var desk = screened();
        var child = desk.children().getFirst();
        var page = "/cases/" + idOf(desk) + "/family/person/" + child.id();
        house.as(InventedPerson.MAYA, page)
                .send(page + "/name", "name", "Pip " + AFamily.letters(), "use", "FORMER", "nameTold", "Their nan");
        return page;
    }

    String aVersionToPublish() {
        var page = aVersion();
        house.as(InventedPerson.JONAS, page).send("/library/editor/approve");
        return page;
    }

    /** Someone has written it, and nobody has approved it. */
    String aVersion() {
        var path = "information/parents/t" + UUID.randomUUID();
        house.as(InventedPerson.NELL, "/library/editor/write-text?path=" + path)
                .send(
                        "/library/editor/write-text",
                        "title",
                        "Fireworks at home",
                        "summary",
                        "How to keep children safe near fireworks.",
                        "body",
                        "Keep a bucket of water near.",
                        "sort",
                        "REVISED",
                        "why",
                        "Parents asked for it",
                        "save",
                        "yes");
        return "/library/editor/edit-text?path=" + path;
    }

    /** A duplicate, and a session with a delegate who can be written to and one who waits. */
    List<String> trainingOfTwoOrganisations() {
        var training = new TrainingFurniture(house);
        var mark = "Brook" + UUID.randomUUID().toString().substring(0, 8);
        var one = training.organisation(mark + " Nursery", "childcare");
        training.organisation(mark + " Nursary", "childcare");
        var session = training.session();
        new Learning(house, "Wren Alder").proves().asks(session, mark + " Nursery", "");
        var office = "/training/office/";
        var waits = office + session + "/delegates/" + training.waits(session, one, "Silas Thorn");
        return List.of(office + "organisations/" + one + "/merge", office + session + "/message", waits);
    }
}
