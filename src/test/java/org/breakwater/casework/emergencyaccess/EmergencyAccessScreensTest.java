package org.breakwater.casework.emergencyaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.QueryRows;
import org.breakwater.notify.addressing.MailAddressing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A person who must open a restricted record gives a reason; the access lasts an hour, alerts, and is reviewed by
 * another.
 */
@HouseTest
class EmergencyAccessScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
        database.asOwner().sql("delete from access.emergency_access").update();
    }

    private int status(InventedPerson person, String path) {
        return house.as(person).visit(path).getResponse().getStatus();
    }

    private List<String> said(UUID contact) {
        return QueryRows.all(database.asOwner()
                .sql("select act from audit.entry where subject = ? order by id")
                .param("contact:" + contact)
                .query(String.class));
    }

    private MvcTestResult breakGlass(InventedPerson person, String reference) {
        var browser = house.as(person);
        browser.visit("/desk/emergency-access");
        return browser.send("/desk/emergency-access", "reference", reference, "why", "A child is with him tonight");
    }

    private static String bodyOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String referenceOf(UUID contact) {
        return database.asOwner()
                .sql("select reference from mash.contact where id = ?")
                .param(contact)
                .query(String.class)
                .single();
    }

    @Test
    void theGlassOpensARestrictedContactForAnHourAlertsAndIsLookedAtByWhoIsNamed() {
        var contact = new Furnished(house).restrictedReport();
        var opened = breakGlass(InventedPerson.IDRIS, referenceOf(contact));
        assertThat(opened.getResponse().getHeader("Location")).isEqualTo("/desk/contact/" + contact);
        assertThat(status(InventedPerson.IDRIS, "/desk/contact/" + contact)).isEqualTo(200);
        assertThat(status(InventedPerson.MAYA, "/desk/contact/" + contact)).isEqualTo(404);
        assertThat(said(contact)).contains("opened with emergency access");
        house.getBean(MailAddressing.class).addressDue();
        assertThat(toldOfGlass(contact))
                .containsExactlyInAnyOrder(InventedPerson.ADAEZE.accountId(), InventedPerson.GWEN.accountId());

        clock.setLondon("2026-09-01T11:00");
        assertThat(status(InventedPerson.IDRIS, "/desk/contact/" + contact))
                .as("after an hour")
                .isEqualTo(404);

        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/desk");
        assertThat(adaeze.page().text()).contains("Emergency access to review: 1");
        adaeze.visit("/desk/emergency-access");
        var opening = adaeze.page().select("main section a").attr("href");
        adaeze.visit(opening);
        assertThat(adaeze.page().text()).contains("A child is with him tonight");
        adaeze.send(opening, "wasRight", "YES", "words", "The child was alone with him");
        adaeze.visit("/desk/emergency-access");
        assertThat(adaeze.page().text()).contains("reviewed it: justified.").doesNotContain("Not yet reviewed");
    }

    private List<UUID> toldOfGlass(UUID contact) {
        return QueryRows.all(database.asOwner().sql("""
                        select m.to_account from notify.mail m join notify.outbox o on o.id = m.outbox_id
                        where o.about_id = ? and m.kind = 'EMERGENCY_ACCESS'""").param(contact).query(UUID.class));
    }

    @Test
    void nobodyLooksAtTheirOwnOpening() {
        var contact = new Furnished(house).restrictedReport();
        breakGlass(InventedPerson.IDRIS, referenceOf(contact));
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit("/desk/emergency-access");
        var opening = idris.page().select("main section a").attr("href");
        idris.visit(opening);
        assertThat(idris.page().select("form[action=" + opening + "]")).isEmpty();
        idris.visit("/account");
        var token = idris.page().select("input[name=_token]").attr("value");
        var mine = idris.post(opening, Map.of("_token", token, "wasRight", "YES", "words", "Mine"));
        assertThat(mine.getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void theGlassIsNotThereForWhoIsKeptOutNorForAContactOfficer() {
        var contact = new Furnished(house).restrictedReport();
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        adaeze.send(
                "/cases/" + contact + "/conflicts",
                "who",
                InventedPerson.IDRIS.accountId().toString(),
                "why",
                "He is his brother");
        var reference = referenceOf(contact);
        var nobodys = "2222-2222";
        var answers = Stream.of(reference, nobodys)
                .map(one -> breakGlass(InventedPerson.IDRIS, one))
                .map(answer -> Jsoup.parse(bodyOf(answer))
                        .select(".govuk-error-message")
                        .text())
                .distinct();
        assertThat(answers).hasSize(1).first().asString().contains("There is no restricted contact");
        assertThat(status(InventedPerson.IDRIS, "/desk/contact/" + contact)).isEqualTo(404);
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit("/desk/emergency-access");
        assertThat(robin.page().select("input[name=reference]")).isEmpty();
    }
}
