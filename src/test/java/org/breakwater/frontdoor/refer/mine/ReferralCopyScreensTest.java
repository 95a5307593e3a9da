package org.breakwater.frontdoor.refer.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.library.Library;
import org.breakwater.library.print.Printed;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A professional's details about a child by the census's codes, the version shown beside the level of need, and their
 * own copy.
 */
@HouseTest
class ReferralCopyScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    AuditLog audit;

    @Autowired
    Library library;

    private final String email = Professional.address("petra.quayside");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional begun(String from) {
        return new Professional(house)
                .proves(from)
                .tellTheLeast("Rowan Tidewater")
                .answer(
                        "/refer/household/child/1",
                        "name",
                        "Rowan Tidewater",
                        "ethnicity",
                        "MWAS",
                        "disabilities",
                        "HEAR",
                        "nhsNumber",
                        "943 476 5919",
                        "gp",
                        "Marram Surgery",
                        "nurse",
                        "Nurse Eelgrass");
    }

    private UUID send(Professional who) {
        var reference = who.open("/refer/send/check").press("/refer/send/now").reference();
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    @Test
    void whatWasAskedOfTheChildReachesTheDeskInWordsAndTheNumberIsKeptForMatching() {
        var contact = send(begun(email));
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains(
                        "Ethnic background: White and Asian",
                        "Disability: Hearing",
                        "GP: Marram Surgery",
                        "Health visitor or school nurse: Nurse Eelgrass",
                        "NHS number 9434765919");
        assertThat(database.asOwner()
                        .sql("""
                                select count(*) from people.identifier i join people.person p on p.id = i.person_id
                                where p.record_id = ? and i.value = '9434765919'""")
                        .param(contact)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theLevelKeepsTheVersionOfTheThresholdDocumentThatStoodBesideIt() {
        var version = library.now().find("procedures/threshold-document").orElseThrow();
        var petra = begun(email).open("/refer/you/level-of-need");
        assertThat(petra.says()).contains("Read the threshold document, version " + version.number());
        assertThat(petra.page().select("a[href^=/procedures/]").attr("href"))
                .isEqualTo("/procedures/threshold-document/version/" + version.number());
        petra.press("/refer/you/level-of-need", "need", "3", "why", "Several services");
        assertThat(petra.open("/refer/send/check").says())
                .contains("Threshold document used: version " + version.number());
        assertThat(pinned(send(petra))).isEqualTo(version.version().toString());
        var forger = begun(Professional.address("otto")).open("/refer/you/level-of-need");
        forger.press(
                "/refer/you/level-of-need",
                "need",
                "3",
                "version",
                UUID.randomUUID().toString());
        assertThat(pinned(send(forger))).isEqualTo("none");
    }

    private String pinned(UUID contact) {
        return database.asOwner()
                .sql("select coalesce(need_version::text, 'none') from frontdoor.referral where record_id = ?")
                .param(contact)
                .query(String.class)
                .single();
    }

    @Test
    void aReferrerTakesAnAccessibleCopyOfTheirOwnAndEachIsWrittenDown() throws IOException {
        var contact = send(begun(email)
                .answer(
                        "/refer/you/referrer-details",
                        "name",
                        "Petra Quayside",
                        "role",
                        "Teacher",
                        "agency",
                        "Gull Lane Primary",
                        "phone",
                        "01632 960 111"));
        var petra = new Professional(house).proves(email).open("/refer/mine");
        var path = petra.page().select("a[href^=/refer/mine/copy/]").attr("href");
        assertThat(path).isEqualTo("/refer/mine/copy/" + contact);
        var answer = petra.browser().visit(path);
        assertThat(answer).hasStatus(200).hasContentType("application/pdf");
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
        try (var copy = new Printed(answer.getResponse().getContentAsByteArray())) {
            assertThat(copy.text())
                    .contains("Rowan Tidewater", "without a coat", "Marram Surgery", "Printed on Wednesday 25 November")
                    .contains("Petra Quayside", "Teacher, Gull Lane Primary", "01632 960 111, " + email);
            assertThat(copy.said()).contains("What happened He came to school without a coat again");
            assertThat(copy.bookmarks()).contains("  What happened", "    What happened");
            assertThat(copy.document().getDocumentInformation().getTitle())
                    .startsWith("Your copy of referral ")
                    .doesNotContain("Rowan");
            assertThat(copy.document().getDocumentCatalog().getMarkInfo().isMarked())
                    .isTrue();
        }
        assertThat(new AtTheDesk(house, contact).as(InventedPerson.MAYA, () -> audit.looksAt("contact:" + contact, 50)))
                .extracting(auditedAct -> auditedAct.act())
                .contains("downloaded their own copy of a referral");
    }

    @Test
    void nobodyElseTakesIt() {
        var contact = send(begun(email));
        var path = "/refer/mine/copy/" + contact;
        var other = Professional.address("otto.fen");
        assertThat(new Professional(house).proves(other).open(path).status()).isEqualTo(404);
        assertThat(new Professional(house).open(path).at()).isEqualTo("/refer/prove/address");
    }
}
