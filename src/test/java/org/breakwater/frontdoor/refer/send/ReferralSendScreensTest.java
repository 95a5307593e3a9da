package org.breakwater.frontdoor.refer.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral is sent once, the desk has all of it at the same moment, and nothing of it stays in the draft. */
@HouseTest
class ReferralSendScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private static final String VOICE = "/refer/story/childs-voice";
    private final String email = Professional.address("petra.quayside");
    private final String family = "Tidewater" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional petra() {
        return new Professional(house).proves(email);
    }

    /** Answers every question, each with distinct text. */
    private Professional tellEverything(Professional who) {
        return who.answer(
                        "/refer/household/child/1",
                        "name",
                        "Rowan " + family,
                        "alsoKnown",
                        "Ro Brook",
                        "bornDay",
                        "3",
                        "bornMonth",
                        "4",
                        "bornYear",
                        "2019",
                        "sex",
                        "M",
                        "address",
                        "4 Limpet Steps, ZZ4 4QQ",
                        "school",
                        "Gull Lane Primary",
                        "language",
                        "Polish")
                .answer("/refer/household/child/2", "unborn", "YES", "due", "in March")
                .answer(
                        "/refer/household/adult/1",
                        "name",
                        "Hazel " + family,
                        "relation",
                        "mother",
                        "responsible",
                        "YES",
                        "bornYear",
                        "1994",
                        "phone",
                        "01632 960 222")
                .answer(
                        "/refer/story/concern-details",
                        "danger",
                        "NO",
                        "words",
                        "No coat for three weeks",
                        "effect",
                        "He is always tired",
                        "injuries",
                        "Red hands",
                        "whereNow",
                        "At school",
                        "works",
                        "NO")
                .answer(VOICE, "said", "I am cold at night", "wishes", "His own bed", "knows", "YES")
                .answer(
                        "/refer/family/consent",
                        "asked",
                        "REFUSED",
                        "whom",
                        "Ms Tidewater, on the telephone",
                        "reason",
                        "HARM",
                        "words",
                        "He loses weight",
                        "risks",
                        "YES",
                        "riskWords",
                        "A large dog in the yard")
                .answer("/refer/family/agency/1", "name", "Limpet Surgery", "who", "Dr Fennel", "agreed", "NO")
                .answer(
                        "/refer/you/level-of-need",
                        "well",
                        "Gran cooks on Sundays",
                        "tried",
                        "Two talks in October",
                        "need",
                        "3",
                        "why",
                        "It gets worse each week")
                .answer(
                        "/refer/you/referrer-details",
                        "name",
                        "Petra Quayside",
                        "role",
                        "Class teacher",
                        "agency",
                        "Gull Lane Primary",
                        "phone",
                        "01632 960 111",
                        "reachable",
                        "Mondays to Wednesdays",
                        "rang",
                        "YES",
                        "when",
                        "today at 10:15",
                        "whom",
                        "Robin at the desk");
    }

    private String contactOf(String reference) {
        return "/desk/contact/"
                + database.asOwner()
                        .sql("select record_id from frontdoor.report where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single();
    }

    private long referrals() {
        return database.asOwner()
                .sql("select count(*) from frontdoor.referral")
                .query(Long.class)
                .single();
    }

    @Test
    void theDeskReadsEveryWordOfItAndNotWhoTold() {
        var petra = tellEverything(petra()).open("/refer/send/check");
        assertThat(petra.says())
                .contains("Limpet Surgery", "Consent refused.", "Petra Quayside", "Born 3 April 2019")
                .contains("Level of need: your assessment")
                .doesNotContain("Answered on");
        petra.press("/refer/send/now");
        assertThat(petra.at()).isEqualTo("/refer/send/sent");
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(contactOf(petra.reference()))).hasStatus(200);
        assertThat(maya.page().select("main").text())
                .contains("Referred by a professional", "Rowan " + family, "Ro Brook", "3 April 2019", "Male", "Polish")
                .contains("4 Limpet Steps, ZZ4 4QQ", "Gull Lane Primary", "Unborn child", "in March")
                .contains("Hazel " + family, "mother", "Has parental responsibility", "1994", "01632 960 222")
                .contains("No coat for three weeks", "He is always tired", "Red hands", "At school")
                .contains("I am cold at night", "His own bed", "Gran cooks on Sundays", "Two talks in October")
                .contains("Consent refused.", "Ms Tidewater, on the telephone", "significant harm", "He loses weight")
                .contains("Limpet Surgery", "Dr Fennel", "Before you visit: A large dog in the yard")
                .contains("today at 10:15", "Robin at the desk", "Level 3", "25 November", "It gets worse each week")
                .doesNotContain("Petra Quayside", email);
        maya.visit(contactOf(petra.reference()).replace("contact", "reporter"));
        assertThat(maya.page().select("main").text())
                .contains("Petra Quayside", "Class teacher, Gull Lane Primary", "01632 960 111", email);
    }

    @Test
    void presentDangerRingsAtOnceAndAnAllegationOpensRestricted() {
        var petra = petra().tellTheLeast("Rowan " + family);
        petra.answer("/refer/story/concern-details", "danger", "YES", "words", "He waits outside now");
        petra.open("/refer/send/check").press("/refer/send/now");
        assertThat(alarms(petra.reference())).isPositive();
        petra.open("/refer/tasks").tellTheLeast("Rowan " + family);
        petra.answer(
                "/refer/story/concern-details",
                "danger",
                "NO",
                "works",
                "YES",
                "words",
                "The coach",
                "workWords",
                "Coach of the team");
        petra.open("/refer/send/check").press("/refer/send/now");
        assertThat(house.as(InventedPerson.MAYA).visit(contactOf(petra.reference())))
                .hasStatus(404);
        assertThat(house.as(InventedPerson.ADAEZE).visit(contactOf(petra.reference())))
                .hasStatus(200);
    }

    private long alarms(String reference) {
        return database.asOwner()
                .sql("select count(*) from notify.outbox where kind = 'ALARM' and about_id::text = ?")
                .param(contactOf(reference).replace("/desk/contact/", ""))
                .query(Long.class)
                .single();
    }

    @Test
    void aReferrersLevelFourIsRedOnReceiptAndRings() {
        clock.setLondon("2026-11-25T14:50");
        var petra = petra().tellTheLeast("Rowan " + family);
        petra.answer("/refer/you/level-of-need", "need", "4", "why", "He says that he will be hit tonight");
        petra.open("/refer/send/check").press("/refer/send/now");
        assertThat(alarms(petra.reference())).isPositive();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(contactOf(petra.reference()));
        assertThat(maya.page().text())
                .contains("Their own view is level 4.", "possible immediate danger): due in 4 hours");
    }

    @Test
    void theDateOfBirthFindsTheChildAgain() {
        var first = tellEverything(petra())
                .open("/refer/send/check")
                .press("/refer/send/now")
                .reference();
        var second = tellEverything(new Professional(house).proves(Professional.address("otto")))
                .open("/refer/send/check")
                .press("/refer/send/now")
                .reference();
        assertThat(second).isNotEqualTo(first);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(contactOf(second).replace("/desk/contact", "/cases") + "/family/matches");
        assertThat(maya.page().text()).contains("likely match");
        assertThat(database.asOwner()
                        .sql("select born from people.person where name = ?")
                        .param("Rowan " + family)
                        .query(String.class)
                        .list())
                .containsOnly("2019-04-03");
    }

    @Test
    void pressingTwiceSendsOnceAndTheAnswersAreGone() {
        var petra = tellEverything(petra()).open("/refer/send/check");
        var before = referrals();
        var fields = Map.of("_token", petra.page().select("input[name=_token]").val());
        petra.press("/refer/send/now");
        var reference = petra.reference();
        petra.forge("/refer/send/now", fields);
        assertThat(petra.reference()).isEqualTo(reference).isNotEmpty();
        assertThat(referrals()).isEqualTo(before + 1);
        var left = database.asOwner()
                .sql("select count(*) from frontdoor.referral_draft where answers like ?")
                .param("%" + family + "%")
                .query(Long.class)
                .single();
        assertThat(left).isZero();
        assertThat(petra.open("/refer/household").says()).doesNotContain(family);
    }

    @Test
    void sendsNothingWithoutTheThreeThingsThatWeNeed() {
        var petra = petra().answer("/refer/household/child/1", "name", "Rowan " + family);
        var before = referrals();
        petra.open("/refer/send/check");
        assertThat(petra.page().select("form[action=/refer/send/now]")).isEmpty();
        petra.forge(
                "/refer/send/now",
                Map.of("_token", petra.page().select("input[name=_token]").val()));
        assertThat(referrals()).isEqualTo(before);
        var nobody = new Professional(house).forge("/refer/send/now", Map.of());
        assertThat(nobody.at()).isEqualTo("/refer/prove/address");
    }

    @Test
    void fromASharedMailboxOnlyItsSenderSeesItWhereTheyChooseSo() {
        var lena = new Professional(house)
                .provesAs(Professional.address("dsl"), "Lena Marsh", "402718")
                .tellTheLeast("Rowan " + family)
                .isAboutNoColleague()
                .open("/refer/send/check");
        assertThat(lena.says()).contains("Who can see this referral and its progress?");
        assertThat(lena.page().select("input[name=seenBy][checked]"))
                .as("no one answers it for them")
                .isEmpty();
        lena.press("/refer/send/now", "seenBy", "ME");
        assertThat(database.asOwner()
                        .sql("select count(*) from frontdoor.referral_sharing join frontdoor.referral"
                                + " using (record_id) where reference = ?")
                        .param(lena.reference())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
