package org.breakwater.frontdoor.refer.mine;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Colleagues of one mailbox see what its sender shares with them, by name, and nothing else. */
@HouseTest
class SharedMailboxTest {

    private static final String[] HIT_BY_A_TEACHER = {
        "danger", "NO", "words", "A teacher hit him", "works", "YES", "workWords", "Teacher here"
    };

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String mailbox = Professional.address("dsl");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional lena() {
        return new Professional(house).provesAs(mailbox, "Lena Marsh", "402718");
    }

    private Professional otto() {
        return new Professional(house).provesAs(mailbox, "Otto Fen", "918273");
    }

    private String send(Professional who, String... seenBy) {
        return who.open("/refer/send/check").press("/refer/send/now", seenBy).reference();
    }

    private UUID record(String reference) {
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    @Test
    void aColleagueSeesAndAnswersWhatIsSharedButOnlyItsSenderDisagrees() {
        var reference = send(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ALL");
        var record = record(reference);
        var otto = otto().open("/refer/mine");
        assertThat(otto.page().select("tbody tr").text())
                .contains(reference, "Received", "Shared by Lena Marsh, Teacher")
                .doesNotContain("disagreement");
        assertThat(otto.browser().visit("/refer/mine/copy/" + record)).hasStatus(200);
        otto.open("/refer/mine/questions/" + record + "/reply")
                .press("/refer/mine/questions/" + record + "/reply", "words", "He is off school today");
        assertThat(otto.says()).contains("You have sent us 1 more message");
        assertThat(otto.open("/refer/mine/disagreement/" + record).status()).isEqualTo(404);
        assertThat(lena().open("/refer/mine").page().select("tbody tr").text())
                .contains(
                        reference, "Shared with colleagues who use your mailbox", "Raise a professional disagreement");
    }

    @Test
    void theDeskReadsByNameWhichColleagueHasLookedAndAnswered() {
        var record = record(send(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ALL"));
        var otto = otto().open("/refer/mine");
        otto.open("/refer/mine/questions/" + record + "/reply")
                .press("/refer/mine/questions/" + record + "/reply", "words", "He is off school today");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/reporter/" + record);
        assertThat(maya.page().select("main").text())
                .contains("Colleagues of the referrer who have seen it")
                .contains("Otto Fen, Teacher checked its progress", "Otto Fen, Teacher answered for the referrer");
        maya.visit("/desk/contact/" + record);
        assertThat(maya.page().text()).contains("From a colleague of the referrer", "He is off school today");
    }

    @Test
    void whatTheSenderKeepsToThemselvesNobodyElseOfTheMailboxSees() {
        var reference = send(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ME");
        var otto = otto().open("/refer/mine");
        assertThat(otto.says()).contains("You have not sent a referral").doesNotContain(reference);
        for (var page : new String[] {"copy", "questions", "disagreement"}) {
            assertThat(otto.open("/refer/mine/" + page + "/" + record(reference))
                            .status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(lena().open("/refer/mine").says()).contains(reference);
    }

    @Test
    void whoSeesItIsAnsweredByItsSenderAndByNoDefault() {
        var lena = lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague().open("/refer/send/check");
        assertThat(lena.page().select("input[name=seenBy]")).hasSize(2);
        assertThat(lena.page().select("input[name=seenBy][checked]")).isEmpty();
        lena.press("/refer/send/now");
        assertThat(lena.status()).isEqualTo(422);
        assertThat(lena.page().select(".govuk-error-summary a").text()).isEqualTo("Select who can see this referral");
        assertThat(lena.press("/refer/send/now", "seenBy", "ME").reference()).isNotEmpty();
        assertThat(lena.open("/refer/mine").page().select("tbody tr").text()).contains("Not shared with colleagues");
    }

    @Test
    void anAllegationIsForItsSenderAndTheCaseManagerWhateverTheFormSays() {
        var manager = Professional.address("gwen.chair");
        var lena = lena().tellTheLeast("Rowan Tidewater").answer("/refer/story/concern-details", HIT_BY_A_TEACHER);
        assertThat(lena.open("/refer/you/referrer-details").says())
                .contains("Who is the case manager at your organisation?");
        lena.fill("/refer/you/referrer-details", "manager", "Gwen Saltmarsh", "managerEmail", manager);
        assertThat(lena.open("/refer/send/check").says())
                .contains("Only you can, and the case manager", "Gwen Saltmarsh")
                .doesNotContain("Who can see this referral");
        var reference = send(lena, "seenBy", "ALL");
        assertThat(otto().open("/refer/mine").says()).doesNotContain(reference);
        var gwen = new Professional(house).proves(manager);
        assertThat(gwen.says()).contains("A colleague shares a referral with you");
        gwen.open("/refer/mine");
        assertThat(gwen.page().select("tbody tr").text()).contains(reference, "Shared by Lena Marsh, Teacher");
        assertThat(gwen.mails(manager)).anyMatch(mail -> mail.contains("Something needs your attention"));
        assertThat(lena().open("/refer/mine").says()).contains(reference, "Shared with the case manager");
    }

    @Test
    void aReferralAboutAColleaguesOwnChildIsKeptFromTheMailboxToo() {
        for (var answer : new String[] {"YES", "UNSURE"}) {
            var lena = lena();
            lena.open("/refer/drafts").press("/refer/drafts/another");
            lena.tellTheLeast("Rowan Tidewater")
                    .answer("/refer/story/concern-details", "danger", "NO", "words", "He is cold", "colleague", answer);
            var reference = send(lena, "seenBy", "ALL");
            assertThat(otto().open("/refer/mine").says()).doesNotContain(reference);
        }
    }

    @Test
    void theCaseManagerIsNamedByAnAddressThatOnePersonReads() {
        var lena = lena().tellTheLeast("Rowan Tidewater").answer("/refer/story/concern-details", HIT_BY_A_TEACHER);
        lena.open("/refer/you/referrer-details")
                .fill("/refer/you/referrer-details", "managerEmail", Professional.address("head"));
        assertThat(lena.status()).isEqualTo(422);
        assertThat(lena.says()).contains("That looks like a shared mailbox", "Who is the case manager");
    }

    @Test
    void whileAQuestionAboutColleaguesIsPassedOverOnlyTheSenderSeesIt() {
        var lena = lena().tellTheLeast("Rowan Tidewater");
        for (var half : new String[] {"works", "colleague"}) {
            lena.answer("/refer/story/concern-details", "danger", "NO", "words", "He is cold", half, "NO");
            assertThat(lena.open("/refer/send/check").says())
                    .contains("only you can see this referral", "You can share it with colleagues once you have")
                    .doesNotContain("Who can see this referral");
        }
        var reference = send(lena, "seenBy", "ALL");
        assertThat(otto().open("/refer/mine").says()).doesNotContain(reference);
        assertThat(lena().open("/refer/mine").says()).contains(reference, "Not shared with colleagues");
    }

    @Test
    void onceTheRecordIsRestrictedColleaguesSeeItNoMore() {
        var reference = send(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ALL");
        var record = record(reference);
        var otto = otto().open("/refer/mine");
        assertThat(otto.says()).contains(reference);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + record + "/restriction");
        maya.send("/cases/" + record + "/restriction", "why", "He works at the school");
        assertThat(otto.open("/refer/mine").says()).doesNotContain(reference);
        for (var page : new String[] {"copy", "questions"}) {
            assertThat(otto.open("/refer/mine/" + page + "/" + record).status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(lena().open("/refer/mine").says()).contains(reference, "Not shared with colleagues");
        maya.visit("/desk/reporter/" + record);
        assertThat(maya.page().select("main").text())
                .contains("Closed, because access to this record is limited")
                .doesNotContain("Stop sharing");
    }

    @Test
    void theDeskStopsTheSharingAndItIsWrittenDown() {
        var reference = send(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ALL");
        var record = record(reference);
        var otto = otto().open("/refer/mine");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + record);
        maya.visit("/desk/reporter/" + record);
        assertThat(maya.page().select("main").text())
                .contains("Shared with", "Colleagues who use the referrer’s mailbox", "Stop sharing");
        maya.send("/desk/reporter/" + record + "/stop-sharing");
        maya.visit("/desk/reporter/" + record);
        assertThat(maya.page().select("main").text())
                .contains("Stopped by " + InventedPerson.MAYA.asActor().name())
                .doesNotContain("Stop sharing");
        assertThat(otto.open("/refer/mine").says()).doesNotContain(reference);
        assertThat(otto.open("/refer/mine/copy/" + record).status()).isEqualTo(404);
        assertThat(database.acts("contact:" + record)).contains("stopped the sharing of a referral");
    }

    @Test
    void aLookKeepsWhichColleagueItWas() {
        var record = record(send(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ALL"));
        otto().open("/refer/mine");
        assertThat(database.asOwner()
                        .sql("select c.name from frontdoor.colleague_view l join frontdoor.colleague c"
                                + " on c.id = l.colleague_id where l.record_id = ?")
                        .param(record)
                        .query(String.class)
                        .single())
                .isEqualTo("Otto Fen");
    }
}
