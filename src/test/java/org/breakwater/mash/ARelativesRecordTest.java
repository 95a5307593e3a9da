package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.QueryRows;
import org.breakwater.notify.addressing.MailAddressing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Scenario 13: somebody opens the record of a relative. Who is kept out never gets in; who must get in says why. */
@HouseTest
class ARelativesRecordTest {

    private static final String SISTER = "The mother is my sister";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
        database.asOwner().sql("delete from access.glass").update();
    }

    private Browser as(InventedPerson person) {
        var browser = new Browser(web);
        browser.signInAs(person);
        return browser;
    }

    private int status(InventedPerson person, String path) {
        return as(person).visit(path).getResponse().getStatus();
    }

    private long count(InventedPerson person, String sql) {
        return acting.looking(
                person.asActor(), () -> jdbc.sql(sql).query(Long.class).single());
    }

    private List<String> said(UUID contact) {
        return QueryRows.all(database.asOwner()
                .sql("select act from audit.entry where subject = ? order by id")
                .param("contact:" + contact)
                .query(String.class));
    }

    @Test
    void whoKnowsTheFamilyKeepsThemselvesOutAndSeesNothingOfItAnyMore() {
        var contact = new Furnished(house).report();
        var ask = new Furnished(house).ask(contact, "police");
        var maya = as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/conflicts");
        assertThat(maya.send("/cases/" + contact + "/conflicts", "why", SISTER)
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo("/desk");
        for (var path : List.of(
                "/desk/contact/%s",
                "/desk/screening/%s",
                "/desk/decision/%s",
                "/cases/%s/information-requests",
                "/cases/%s/family/matching",
                "/cases/%s/access-log",
                "/desk/reporter/%s",
                "/cases/%s/conflicts")) {
            assertThat(status(InventedPerson.MAYA, path.formatted(contact)))
                    .as(path)
                    .isEqualTo(404);
        }
        for (var table : List.of(
                "mash.contact where id",
                "people.person where record_id",
                "mash.ask where contact_id",
                "casework.move where record_id",
                "access.kept_out where record_id")) {
            var sql = "select count(*) from %s = '%s'".formatted(table, contact);
            assertThat(count(InventedPerson.MAYA, sql)).as(table).isZero();
            assertThat(count(InventedPerson.ADAEZE, sql)).as(table).isPositive();
        }
        assertThat(ask).isNotNull();
        assertThat(said(contact)).contains("excluded a member of staff", "was refused: opened contact");
        var adaeze = as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        assertThat(adaeze.page().text()).contains(InventedPerson.MAYA.fullName(), SISTER);
    }

    @Test
    void aManagerKeepsAResearcherOutAndLetsThemInAgain() {
        var contact = new Furnished(house).report();
        var ask = new Furnished(house).ask(contact, "police");
        assertThat(status(InventedPerson.PETRA, "/information-requests/" + ask)).isEqualTo(200);
        var adaeze = as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        adaeze.send(
                "/cases/" + contact + "/conflicts",
                "who",
                InventedPerson.PETRA.accountId().toString(),
                "why",
                "Neighbours");
        assertThat(status(InventedPerson.PETRA, "/information-requests/" + ask)).isEqualTo(404);
        assertThat(count(InventedPerson.PETRA, "select count(*) from mash.ask where id = '%s'".formatted(ask)))
                .isZero();
        adaeze.visit("/cases/" + contact + "/conflicts");
        var kept = adaeze.page().select("select[name=kept] option:last-child").attr("value");
        adaeze.send("/cases/" + contact + "/conflicts/end", "kept", kept, "letInWhy", "It was another street");
        assertThat(status(InventedPerson.PETRA, "/information-requests/" + ask)).isEqualTo(200);
        assertThat(new AtTheDesk(house, contact).chronology())
                .contains("Excluded: Petra Vance (demo)", "Exclusion ended: Petra Vance (demo)");
    }

    @Test
    void onlyAManagerKeepsSomebodyElseOutAndNobodyLetsThemselvesIn() {
        var contact = new Furnished(house).report();
        var maya = as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/conflicts");
        var idris = InventedPerson.IDRIS.accountId().toString();
        assertThat(maya.send("/cases/" + contact + "/conflicts", "who", idris, "why", "No")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(status(InventedPerson.IDRIS, "/desk/contact/" + contact)).isEqualTo(200);
        var adaeze = as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        adaeze.send(
                "/cases/" + contact + "/conflicts",
                "who",
                InventedPerson.ADAEZE.accountId().toString(),
                "why",
                "My cousin");
        assertThatThrownBy(() -> database.asOwner().sql("""
                                update access.kept_out set lifted_by = account_id, lifted_by_name = 'x',
                                    lifted_at = now(), lifted_why = 'x'
                                where record_id = ?""").param(contact).update())
                .hasMessageContaining("check");
    }

    @Test
    void aContactIsNeverLeftWithoutAnybodyWhoSeesIt() {
        var contact = new Furnished(house).restrictedReport();
        var gwen = as(InventedPerson.GWEN);
        gwen.visit("/cases/" + contact + "/conflicts");
        gwen.send(
                "/cases/" + contact + "/conflicts",
                "who",
                InventedPerson.GWEN.accountId().toString(),
                "why",
                "My cousin");
        assertThat(status(InventedPerson.GWEN, "/desk/contact/" + contact)).isEqualTo(404);
        var adaeze = as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        assertThat(adaeze.send(
                                "/cases/" + contact + "/conflicts",
                                "who",
                                InventedPerson.ADAEZE.accountId().toString(),
                                "why",
                                "My cousin")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(adaeze.page().text()).contains("No one else would be able to see this contact");
        assertThat(status(InventedPerson.ADAEZE, "/desk/contact/" + contact)).isEqualTo(200);
    }

    private MvcTestResult breakGlass(InventedPerson person, String reference) {
        var browser = as(person);
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

        var adaeze = as(InventedPerson.ADAEZE);
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
        var idris = as(InventedPerson.IDRIS);
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
        var adaeze = as(InventedPerson.ADAEZE);
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
        var robin = as(InventedPerson.ROBIN);
        robin.visit("/desk/emergency-access");
        assertThat(robin.page().select("input[name=reference]")).isEmpty();
    }
}
