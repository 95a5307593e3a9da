package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.meetings.minutes.StrategyDiscussionMinutes;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team that accepts a child reads what it needs to act safely, and nothing that was withheld. */
@HouseTest
class WhatGoesWithAHandoverTest {

    private static final String NOT_FAMILY = "Do not disclose to the family";
    private static final String NONE_OF_IT = "Do not disclose any part of this handover to the family";
    private static final String NAME_ONLY =
            "The family may be told who made the report. Do not give them these contact details.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aTuesday() {
        clock.setLondon("2026-09-01T10:00");
        desk = new AtTheDesk(house, contact);
        reported(ReportContent.Way.ADULT, ReportContent.Reporter.anonymous());
    }

    private void reported(ReportContent.Way way, ReportContent.Reporter reporter) {
        reported(way, reporter, ReportContent.YesNoUnsure.NO);
    }

    private void reported(
            ReportContent.Way way, ReportContent.Reporter reporter, ReportContent.YesNoUnsure parentsKnow) {
        var reportContent = Furnished.told(way, false, ReportContent.YesNoUnsure.NO);
        contact = new Furnished(house)
                .report(new ReportContent(
                        way,
                        false,
                        "",
                        reporter.name() + " saw marks on her arm again.",
                        reportContent.children(),
                        "At home",
                        "A man called Kit",
                        "A mark the size of a hand",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        parentsKnow,
                        "",
                        reporter,
                        List.of()));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
    }

    private static ReportContent.Reporter reporter(String name, boolean mayWeSay) {
        return new ReportContent.Reporter(name, "Neighbour", "Gull Lane Primary", "07700 900 123", "", mayWeSay, "");
    }

    private String handedOver(String outcome) {
        assertThat(desk.decide(outcome)).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        return read();
    }

    private String read() {
        return house.as(InventedPerson.LIORA, "/handovers/" + first())
                .page()
                .select("main")
                .text();
    }

    private UUID first() {
        return desk.handovers().getFirst().id();
    }

    private String file() throws Exception {
        desk.accept();
        return house.as(InventedPerson.LIORA, "/handovers")
                .visit("/handovers/" + first() + "/hand-over.csv")
                .getResponse()
                .getContentAsString();
    }

    private void answers(InventedPerson who, String agency, Response.Sensitivity sensitivity, String words) {
        var known = new Response.Known(
                List.of(new Response.Fact("August 2026", words)), Rating.RED, sensitivity, Response.FamilyTold.NO);
        var response = Response.ofAll(Response.Kind.KNOWN, List.of(), List.of(), known, null, "", null);
        assertThat(desk.answer(who, desk.ask(agency), response)).isEqualTo(new ActResult.Yes());
        desk.screen(Rating.RED, Screening.Consent.GIVEN, "");
    }

    @Test
    void aProfessionalIsNamedAndTheReportIsWhole() throws Exception {
        reported(ReportContent.Way.PROFESSIONAL, reporter("Ottoline Farrow", false));
        assertThat(handedOver("ASSESSMENT"))
                .contains("Ottoline Farrow", "Gull Lane Primary", "07700 900 123")
                .contains("Details of the concern", "saw marks on her arm again", "A man called Kit", NONE_OF_IT);
        assertThat(file()).contains("Ottoline Farrow", "saw marks on her arm again", "A man called Kit", NOT_FAMILY);
    }

    @Test
    void thatTheParentsKnowOfTheReferralClearsNothingInIt() {
        reported(ReportContent.Way.PROFESSIONAL, reporter("Ottoline Farrow", false), ReportContent.YesNoUnsure.YES);
        answers(InventedPerson.HAMISH, "health", Response.Sensitivity.FAMILY, "Seen twice with burns");
        assertThat(handedOver("ASSESSMENT"))
                .contains("Are the parents aware of the referral? Yes.")
                .containsPattern("A man called Kit No sharing restriction recorded. Check with MASH\\+ before sharing.")
                .containsPattern("A mark the size of a hand " + NOT_FAMILY)
                .containsPattern("07700 900 123[^.]*" + NOT_FAMILY)
                .containsPattern("Seen twice with burns May be shared with the family")
                .containsOnlyOnce("May be shared with the family");
    }

    @Test
    void theRestrictionIsSaidOnceForWhatIsOurOwnAndBesideWhatAnAgencyOrAReferrerTold() {
        reported(ReportContent.Way.PROFESSIONAL, reporter("Ottoline Farrow", false));
        answers(InventedPerson.HAMISH, "health", Response.Sensitivity.NOT_FAMILY, "Seen twice with burns");
        assertThat(handedOver("ASSESSMENT"))
                .containsOnlyOnce(
                        "Do not disclose any part of this handover to the family unless it is marked otherwise.")
                .containsPattern("Seen twice with burns " + NOT_FAMILY)
                .containsPattern("07700 900 123[^.]*" + NOT_FAMILY)
                .doesNotContainPattern("A man called Kit " + NOT_FAMILY);
    }

    @Test
    void nothingIsNewThatWentWithTheHandoverHoweverTheClockRuns() {
        clock.run();
        assertThat(handedOver("ASSESSMENT")).contains("A man called Kit").doesNotContain("Added after the handover");
    }

    @Test
    void whoOfThePublicHasNotAgreedIsNotNamedAndWordsThatNameThemAreWithheld() throws Exception {
        reported(ReportContent.Way.ADULT, reporter("Ottoline Farrow", false));
        assertThat(handedOver("ASSESSMENT"))
                .contains("They have not agreed to be named", "Information withheld Call MASH+")
                .contains("This could identify the person who reported the concern", "A man called Kit", NONE_OF_IT)
                .doesNotContain("Ottoline", "Farrow", "07700", "saw marks on her arm again");
        assertThat(file()).contains("Withheld. Call MASH+").doesNotContain("Ottoline", "07700");
    }

    @Test
    void whoOfThePublicHasAgreedMayBeNamedToTheFamilyAndItIsSaidOnce() throws Exception {
        reported(ReportContent.Way.ADULT, reporter("Ottoline Farrow", true));
        assertThat(handedOver("ASSESSMENT"))
                .containsPattern("Ottoline Farrow[^.]*" + NAME_ONLY)
                .containsOnlyOnce(NAME_ONLY)
                .doesNotContainPattern("Ottoline Farrow[^.]*" + NOT_FAMILY);
        assertThat(file()).contains("[" + NAME_ONLY + "]");
    }

    @Test
    void whatAnAgencySaidGoesWithItsRestrictionAndWhatItKeepsBackIsOnlySaidToExist() throws Exception {
        answers(InventedPerson.PETRA, "police", Response.Sensitivity.HUB, "He is on a watch list");
        answers(InventedPerson.HAMISH, "health", Response.Sensitivity.NOT_FAMILY, "Seen twice with burns");
        var known = "Has information that stays within the hub. Their rating: red.";
        assertThat(handedOver("ASSESSMENT"))
                .contains("Agency information", known, "Information withheld Call Essex Police: Petra")
                .containsPattern("Seen twice with burns " + NOT_FAMILY)
                .doesNotContain("watch list");
        assertThat(file()).contains(known, "Seen twice with burns").doesNotContain("watch list");
    }

    @Test
    void whatAStrategyDiscussionDecidedAndAgreedGoesWithItAlsoWhenItIsHeldLater() throws Exception {
        var table = new AtTheTable(house, contact);
        table.holdStrategy(DiscussionOutcome.JOINT);
        table.agree(strategy(), "Medical for both children", LocalDate.of(2026, 9, 3));
        assertThat(handedOver("STRATEGY_DISCUSSION"))
                .contains("Outcome: " + DiscussionOutcome.JOINT.inWords(), "Harm is likely", "Participants: ")
                .contains("Medical for both children", "Sefa Ironside, by Thursday 3 September 2026", NONE_OF_IT)
                .contains("Minutes of strategy discussions Southend-on-Sea City Council")
                .containsPattern("Essex Police Somebody of police, Lead: What they know " + NOT_FAMILY)
                .doesNotContain("For a copy");
        clock.setLondon("2026-09-02T11:00");
        table.agree(strategy(), "Visit the grandmother", LocalDate.of(2026, 9, 4));
        assertThat(read())
                .contains("Visit the grandmother", "Added after the handover: 2 September 2026, 11:00")
                .containsOnlyOnce("Medical for both children");
        assertThat(file()).contains("Visit the grandmother", "Medical for both children");
    }

    @Test
    void aDiscussionThatIsNotHeldTakesThePlaceOfTheOneThatWasCalledAndTheTeamIsTold() throws Exception {
        var called = new AtTheTable(house, contact).callStrategy();
        assertThat(handedOver("ASSESSMENT")).contains("Called, not yet held.");
        clock.setLondon("2026-09-02T11:00");
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(StrategyDiscussionMinutes.class)
                        .notHeld(
                                InventedPerson.MAYA.asActor(),
                                desk.now(),
                                desk.now().version(),
                                called,
                                "Police have no grounds"));
        assertThat(read())
                .contains("Not held: Police have no grounds", "Added after the handover")
                .doesNotContain("Called, not yet held.");
        assertThat(file()).contains("Police have no grounds").doesNotContain("Called, not yet held.");
        assertThat(owedTo(first())).isEqualTo(1);
    }

    @Test
    void twoActionsInTheSameWordsAreTwo() {
        var table = new AtTheTable(house, contact);
        table.holdStrategy(DiscussionOutcome.JOINT);
        table.agree(strategy(), "Home visit", LocalDate.of(2026, 9, 3));
        assertThat(handedOver("STRATEGY_DISCUSSION")).contains("Home visit");
        clock.setLondon("2026-09-02T11:00");
        table.agree(strategy(), "Home visit", LocalDate.of(2026, 9, 8));
        assertThat(read())
                .contains("by Thursday 3 September 2026", "by Tuesday 8 September 2026")
                .containsOnlyOnce("Added after the handover");
        assertThat(owedTo(first())).isEqualTo(1);
    }

    private int owedTo(UUID handover) {
        var owed = """
                select count(*)::int from notify.outbox
                where kind = 'VISIT_BRIEFING' and state = 'OWED' and about_id = ?""";
        return database.asOwner().sql(owed).param(handover).query(Integer.class).single();
    }

    @Test
    void theAdultsAroundTheChildAreNamed() {
        assertThat(desk.add(ReportedPerson.adult("Kit Marlow", "Mother's partner", "4 Other Row", "07700 900 456")))
                .isEqualTo(new ActResult.Yes());
        assertThat(handedOver("ASSESSMENT"))
                .contains("Adults, including anyone alleged to have caused harm")
                .contains("Kit Marlow", "4 Other Row", "07700 900 456");
    }

    private StrategyDiscussionRow strategy() {
        return desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(StrategyDiscussionRecords.class).of(contact))
                .getFirst();
    }
}
