package org.breakwater.frontdoor.refer.mine.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

/** A school's named staff see what colleagues share; its lead adds them, and a removed person sees nothing any more. */
@HouseTest
class StaffScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String otto = Professional.address("otto.fen");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional as(String email) {
        return new Professional(house).proves(email);
    }

    private static String path(InventedSchool school) {
        return "/refer/mine/staff/" + school.id;
    }

    private InventedSchool schoolWith(String email) {
        var school = new InventedSchool(house);
        as(school.lead)
                .open(path(school))
                .press(path(school), "name", "Otto Fen", "role", "Deputy head", "email", email);
        return school;
    }

    private String sends(Professional who, String seenBy) {
        who.tellTheLeast("Rowan Tidewater").isAboutNoColleague().open("/refer/send/check");
        return who.press("/refer/send/now", "seenBy", seenBy).reference();
    }

    @Test
    void theLeadAddsStaffAndWhatIsMissingIsAskedFor() {
        var school = schoolWith(otto);
        var lena = as(school.lead).open(path(school));
        assertThat(lena.says()).contains("Lena Marsh, Safeguarding lead", "Otto Fen, Deputy head", otto);
        lena.press(path(school), "name", "", "role", "", "email", "nobody");
        assertThat(lena.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter their name",
                        "Enter their role, like deputy safeguarding lead",
                        "Enter an email address in the correct format, like name@example.org");
        lena.press(path(school), "name", "Otto", "role", "Head", "email", otto);
        assertThat(lena.says()).contains("This address is on the list already");
    }

    @Test
    void namedStaffSeeWhatAColleagueSharesWithTheSchoolAndNobodyElseDoes() {
        var school = schoolWith(otto);
        var lena = as(school.lead)
                .tellTheLeast("Rowan Tidewater")
                .isAboutNoColleague()
                .open("/refer/send/check");
        assertThat(lena.says()).contains("Named staff of " + school.name);
        var shared = sends(as(school.lead), "ALL");
        var kept = sends(as(school.lead), "ME");
        assertThat(as(otto).open("/refer/mine").page().select("tbody").text())
                .contains(shared, "Shared by Petra Quayside")
                .doesNotContain(kept);
        assertThat(as(school.lead).open("/refer/mine").page().select("tbody").text())
                .contains("Shared with the named staff of your organisation");
        assertThat(as(Professional.address("maud")).open("/refer/mine").says()).doesNotContain(shared);
        var elsewhere = new InventedSchool(house);
        assertThat(as(elsewhere.lead).open("/refer/mine").says()).doesNotContain(shared);
    }

    @Test
    void theDeskReadsByNameWhoOfTheSchoolHasLooked() {
        var school = schoolWith(otto);
        var reference = sends(as(school.lead), "ALL");
        as(otto).open("/refer/mine");
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/reporter/" + record);
        assertThat(maya.page().select("main").text()).contains("Otto Fen, Deputy head checked its progress");
    }

    @Test
    void whoIsTakenOffSeesNothingFromTheirNextRequestOn() {
        var school = schoolWith(otto);
        var reference = sends(as(school.lead), "ALL");
        var leaver = as(otto).open("/refer/mine");
        assertThat(leaver.says()).contains(reference, school.name);
        var lena = as(school.lead).open(path(school));
        lena.press(lena.page().select("form:contains(Otto Fen)").attr("action"));
        assertThat(lena.says()).doesNotContain("Otto Fen");
        assertThat(database.asOwner()
                        .sql("select ended_by_name from frontdoor.organisation_staff where email = ?")
                        .param(otto)
                        .query(String.class)
                        .single())
                .isEqualTo("Lena Marsh, Safeguarding lead");
        assertThat(leaver.open("/refer/mine").says()).doesNotContain(reference).doesNotContain(school.name);
        assertThat(leaver.open(path(school)).status()).isEqualTo(404);
    }

    @Test
    void theOnlyLeadHandsOverBeforeTheyGo() {
        var school = schoolWith(otto);
        var lena = as(school.lead).open(path(school));
        assertThat(lena.says()).contains("You are the only lead. Choose who takes over");
        lena.press(path(school) + "/remove-me");
        assertThat(lena.page().select(".govuk-error-summary a").text()).isEqualTo("Select who is the lead after you");
        lena.press(
                path(school) + "/remove-me",
                "next",
                lena.page().select("input[name=next]").attr("value"));
        assertThat(lena.at()).isEqualTo("/refer/mine");
        assertThat(lena.says()).doesNotContain(school.name);
        assertThat(lena.open(path(school)).status()).isEqualTo(404);
        assertThat(as(otto).open(path(school)).says())
                .contains("Otto Fen, Deputy head Lead", "Add someone", "You are the only lead")
                .doesNotContain("Lena Marsh");
    }

    @Test
    void aLeadWithNobodyToHandOverToReadsWhoMustNameTheNextOne() {
        var school = schoolWith(Professional.address("dsl"));
        var lena = as(school.lead).open(path(school));
        assertThat(lena.says())
                .contains("You are the only lead, so you cannot leave yet", "your headteacher or manager must tell us")
                .doesNotContain("Remove me");
    }

    @Test
    void aLeadBesideAnotherGoesAtOnce() {
        var school = schoolWith(otto);
        var odile = house.as(InventedPerson.ODILE, "/refer/organisations/" + school.id);
        var ida = Professional.address("ida.head");
        odile.send("/refer/organisations/" + school.id, "name", "Ida Shoal", "role", "Head", "email", ida);
        var lena = as(school.lead).open(path(school));
        assertThat(lena.says()).contains("The other lead stays");
        lena.press(path(school) + "/remove-me");
        assertThat(as(ida).open(path(school)).says())
                .contains("Ida Shoal, Head Lead")
                .doesNotContain("Lena Marsh");
    }

    @Test
    void everybodyWhoUsesASharedMailboxOfTheSchoolSeesItByName() {
        var mailbox = Professional.address("dsl");
        var school = schoolWith(mailbox);
        var reference = sends(as(school.lead), "ALL");
        var maud = new Professional(house).provesAs(mailbox, "Maud Teal", "402718");
        assertThat(maud.open("/refer/mine").says()).contains(reference);
        var back = sends(new Professional(house).provesAs(mailbox, "Maud Teal", "402718"), "ALL");
        assertThat(as(school.lead).open("/refer/mine").page().select("tbody").text())
                .contains(back, "Shared by Maud Teal, Teacher");
    }

    @Test
    void anAllegationNeverReachesTheSchoolsList() {
        var school = schoolWith(otto);
        var lena = as(school.lead)
                .tellTheLeast("Rowan Tidewater")
                .answer("/refer/story/concern-details", "danger", "NO", "words", "A teacher hit him", "works", "YES");
        assertThat(lena.open("/refer/send/check").says())
                .contains("Your colleagues cannot see it")
                .doesNotContain("Who can see this referral");
        var reference = lena.press("/refer/send/now").reference();
        assertThat(reference).isNotEmpty();
        assertThat(as(otto).open("/refer/mine").says()).doesNotContain(reference);
    }

    @Test
    void whoIsNamedButDoesNotLeadReadsTheListAndChangesNothing() {
        var school = schoolWith(otto);
        var reader = as(otto).open(path(school));
        assertThat(reader.says()).contains("Ask a lead to add someone").doesNotContain("Add to named staff");
        var token =
                reader.open("/refer/tasks").page().select("input[name=_token]").attr("value");
        reader.forge(path(school), Map.of("_token", token, "name", "Maud", "role", "Teacher", "email", "m@a.example"));
        assertThat(reader.status()).isEqualTo(404);
        assertThat(as(Professional.address("maud")).open(path(school)).status()).isEqualTo(404);
    }
}
