package org.breakwater.casework.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.QueryRows;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scenario 13: someone opens the record of a relative. A person who is excluded from it no longer sees any of it. */
@HouseTest
class ConflictsScreensTest {

    private static final String SISTER = "The mother is my sister";

    @Autowired
    House house;

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
        database.asOwner().sql("delete from access.emergency_access").update();
    }

    private int status(InventedPerson person, String path) {
        return house.as(person).visit(path).getResponse().getStatus();
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
        var maya = house.as(InventedPerson.MAYA);
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
                "/cases/%s/family/matches",
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
                "mash.information_request where contact_id",
                "casework.chronology_entry where record_id",
                "access.staff_exclusion where record_id")) {
            var sql = "select count(*) from %s = '%s'".formatted(table, contact);
            assertThat(count(InventedPerson.MAYA, sql)).as(table).isZero();
            assertThat(count(InventedPerson.ADAEZE, sql)).as(table).isPositive();
        }
        assertThat(ask).isNotNull();
        assertThat(said(contact)).contains("excluded a member of staff", "was refused: opened the contact");
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        assertThat(adaeze.page().text()).contains(InventedPerson.MAYA.fullName(), SISTER);
    }

    @Test
    void aManagerKeepsAResearcherOutAndLetsThemInAgain() {
        var contact = new Furnished(house).report();
        var ask = new Furnished(house).ask(contact, "police");
        assertThat(status(InventedPerson.PETRA, "/information-requests/" + ask)).isEqualTo(200);
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        adaeze.send(
                "/cases/" + contact + "/conflicts",
                "who",
                InventedPerson.PETRA.accountId().toString(),
                "why",
                "Neighbours");
        assertThat(status(InventedPerson.PETRA, "/information-requests/" + ask)).isEqualTo(404);
        assertThat(count(
                        InventedPerson.PETRA,
                        "select count(*) from mash.information_request where id = " + "'%s'".formatted(ask)))
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
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/conflicts");
        var idris = InventedPerson.IDRIS.accountId().toString();
        assertThat(maya.send("/cases/" + contact + "/conflicts", "who", idris, "why", "No")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(status(InventedPerson.IDRIS, "/desk/contact/" + contact)).isEqualTo(200);
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + contact + "/conflicts");
        adaeze.send(
                "/cases/" + contact + "/conflicts",
                "who",
                InventedPerson.ADAEZE.accountId().toString(),
                "why",
                "My cousin");
        assertThatThrownBy(() -> database.asOwner().sql("""
                                update access.staff_exclusion set lifted_by = account_id, lifted_by_name = 'x',
                                    lifted_at = now(), lifted_why = 'x'
                                where record_id = ?""").param(contact).update())
                .hasMessageContaining("check");
    }

    @Test
    void aContactIsNeverLeftWithoutAnybodyWhoSeesIt() {
        var contact = new Furnished(house).restrictedReport();
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/cases/" + contact + "/conflicts");
        gwen.send(
                "/cases/" + contact + "/conflicts",
                "who",
                InventedPerson.GWEN.accountId().toString(),
                "why",
                "My cousin");
        assertThat(status(InventedPerson.GWEN, "/desk/contact/" + contact)).isEqualTo(404);
        var adaeze = house.as(InventedPerson.ADAEZE);
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
}
