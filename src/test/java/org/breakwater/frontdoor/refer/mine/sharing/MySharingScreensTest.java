package org.breakwater.frontdoor.refer.mine.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.refer.organisations.InventedSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sender shares a referral after it was sent, with those they choose and with nobody else. */
@HouseTest
class MySharingScreensTest {

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

    private Professional maud() {
        return new Professional(house).provesAs(mailbox, "Maud Teal", "550182");
    }

    private UUID sent(Professional who, String... seenBy) {
        var reference =
                who.open("/refer/send/check").press("/refer/send/now", seenBy).reference();
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private UUID keptToHerself() {
        return sent(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ME");
    }

    private static String path(UUID record) {
        return "/refer/mine/sharing/" + record;
    }

    private static String choice(Professional who, String words) {
        return who.page()
                .select(".govuk-checkboxes__item:contains(" + words + ") input")
                .attr("value");
    }

    private static String list(Professional who) {
        return who.open("/refer/mine").page().select("tbody").text();
    }

    @Test
    void oneColleagueIsChosenAndOnlyTheyReadItAfterwards() {
        otto();
        maud();
        var record = keptToHerself();
        var lena = lena().open("/refer/mine");
        assertThat(lena.says()).contains("Not shared with colleagues. Share with colleagues");
        lena.open(path(record));
        assertThat(lena.says())
                .contains("Otto Fen, Teacher", "Maud Teal, Teacher", "All colleagues who use " + mailbox);
        lena.press(path(record), "with", choice(lena, "Otto Fen"));
        assertThat(lena.at()).isEqualTo("/refer/mine");
        assertThat(lena.page().select("tbody").text()).contains("Shared with 1 colleague you chose");
        assertThat(list(otto())).contains("Shared by Lena Marsh, Teacher");
        assertThat(maud().open("/refer/mine/copy/" + record).status()).isEqualTo(404);
        assertThat(lena.open(path(record)).says()).doesNotContain("Otto Fen").contains("Maud Teal");
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry where act = 'shared a referral with colleagues'"
                                + " and subject = ?")
                        .param("contact:" + record)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsChosenMustBeSaidAndStrangersCannotBe() {
        otto();
        var record = keptToHerself();
        var lena = lena().open(path(record));
        lena.press(path(record));
        assertThat(lena.status()).isEqualTo(422);
        assertThat(lena.page().select(".govuk-error-summary a").text())
                .isEqualTo("Select who to share this referral with");
        lena.press(path(record), "with", "colleague:" + UUID.randomUUID());
        assertThat(lena.status()).isEqualTo(422);
    }

    @Test
    void onlyItsSenderSharesIt() {
        var record = sent(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ALL");
        assertThat(otto().open(path(record)).status()).isEqualTo(404);
        assertThat(list(otto())).doesNotContain("Share with colleagues");
    }

    @Test
    void theNamedStaffOfTheSchoolCanBeChosenOneByOneAndLoseItWhenTheyLeave() {
        var school = new InventedSchool(house);
        var email = Professional.address("otto.fen");
        var staff = "/refer/mine/staff/" + school.id;
        var lead = new Professional(house).proves(school.lead).open(staff);
        lead.press(staff, "name", "Otto Fen", "role", "Deputy head", "email", email);
        var record = sent(lead.tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ME");
        lead.open(path(record));
        assertThat(lead.says())
                .contains("All named staff of " + school.name)
                .doesNotContain("Lena Marsh, Safeguarding");
        lead.press(path(record), "with", choice(lead, "Otto Fen"));
        var otto = new Professional(house).proves(email);
        assertThat(list(otto)).contains("Shared by Lena Marsh");
        lead.open(staff);
        lead.press(lead.page().select("form:contains(Otto Fen)").attr("action"));
        assertThat(list(otto)).isEmpty();
    }

    @Test
    void whatMayBeAboutAColleagueIsNotSharedLaterEither() {
        otto();
        var lena = lena().tellTheLeast("Rowan Tidewater");
        var record = sent(lena);
        assertThat(lena.open(path(record)).says())
                .contains("You cannot share this referral here", "someone you work with")
                .doesNotContain("Otto Fen");
        lena.open("/refer/drafts").press("/refer/drafts/another");
        var token =
                lena.open("/refer/tasks").page().select("input[name=_token]").attr("value");
        lena.forge(path(record), Map.of("_token", token, "with", "mailbox"));
        assertThat(list(otto())).isEmpty();
    }

    @Test
    void afterTheDeskStoppedItNobodyElseIsGivenIt() {
        otto();
        var record = sent(lena().tellTheLeast("Rowan Tidewater").isAboutNoColleague(), "seenBy", "ALL");
        maud();
        var maya = house.as(InventedPerson.MAYA, "/desk/reporter/" + record);
        var stop = maya.page().expectFirst("form[action*=sharing]");
        maya.send(stop.attr("action"), "kind", "MAILBOX");
        assertThat(lena().open(path(record)).says()).contains("You cannot share this referral here");
    }
}
