package org.breakwater.casework.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Cases;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everyone may take a contact, a manager allocates them, and both see the workload. */
@HouseTest
class AllocationScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private String path = "";
    private String reference = "";

    @Autowired
    TestDatabase database;

    @AfterEach
    void nobodyIsAway() {
        database.asOwner().sql("delete from access.absence").update();
    }

    @BeforeEach
    void aContact() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        reference = new AtTheDesk(house, contact).now().reference();
        path = "/cases/" + contact + "/allocation";
    }

    private Browser gives(InventedPerson by, InventedPerson whom) {
        var browser = house.as(by);
        browser.visit(path);
        browser.follow(browser.send(path, "whom", whom.accountId().toString()));
        return browser;
    }

    private int open(InventedPerson whose) {
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/desk/allocation/workload");
        var row = gwen.page().select("tbody tr:contains(" + whose.fullName() + ") td");
        return row.isEmpty() ? 0 : Integer.parseInt(row.get(0).text());
    }

    @Test
    void whoTakesItStandsInTheQueueAndUnderYours() {
        var before = open(InventedPerson.TOMASZ);
        var tomasz = gives(InventedPerson.TOMASZ, InventedPerson.TOMASZ);
        assertThat(tomasz.page().text()).contains("Allocated to " + InventedPerson.TOMASZ.fullName());
        tomasz.visit("/desk/allocation/workload");
        assertThat(tomasz.page().select("main ul").text()).contains("Contact " + reference);
        assertThat(open(InventedPerson.TOMASZ)).isEqualTo(before + 1);
        tomasz.visit("/cases/" + contact + "/allocation");
        assertThat(tomasz.page().text()).contains("Allocated to " + InventedPerson.TOMASZ.fullName());
    }

    @Test
    void suspectedSpamIsNobodysWork() {
        var gwen = house.as(InventedPerson.GWEN, "/desk/allocation/workload");
        var unallocated = Integer.parseInt(gwen.page().select("main p strong").text());
        database.asOwner()
                .sql("update mash.contact set stage = 'SET_ASIDE' where id = ?")
                .param(contact)
                .update();
        gwen.visit("/desk/allocation/workload");
        assertThat(gwen.page().select("main p strong").text()).isEqualTo(String.valueOf(unallocated - 1));
        assertThat(gwen.page().select("main").text()).contains("Suspected spam is not counted");
    }

    @Test
    void aManagerGivesItToSomebodyElseAndWhoHadItStays() {
        gives(InventedPerson.TOMASZ, InventedPerson.TOMASZ);
        clock.setLondon("2026-09-01T10:20");
        var gwen = gives(InventedPerson.GWEN, InventedPerson.MAYA);
        assertThat(gwen.page().text()).contains("Allocated to " + InventedPerson.MAYA.fullName());
        gwen.visit(path);
        assertThat(gwen.page().select("#place ul li").eachText().get(0))
                .contains("Allocated to " + InventedPerson.MAYA.fullName(), "by " + InventedPerson.GWEN.fullName());
        assertThat(gwen.page().select("#place ul li").eachText().get(1))
                .contains("Was allocated to " + InventedPerson.TOMASZ.fullName(), "until 1 September 2026, 10:20");
    }

    @Test
    void aScreenerGivesToNobodyElseAndNobodyWhoIsKeptOutGetsIt() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        assertThat(maya.page().select("main input[type=radio]")).hasSize(1);
        assertThat(maya.send(path, "whom", InventedPerson.TOMASZ.accountId().toString()))
                .hasStatus(422);
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit("/cases/" + contact + "/conflicts");
        tomasz.send(
                "/cases/" + contact + "/conflicts",
                "who",
                InventedPerson.TOMASZ.accountId().toString(),
                "why",
                "My niece");
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit(path);
        assertThat(gwen.send(path, "whom", InventedPerson.TOMASZ.accountId().toString()))
                .hasStatus(422);
        assertThat(gwen.page().text()).contains("They are excluded from this contact");
    }

    @Test
    void whoIsAwayIsMarkedAndTheirDeputyHasTheirContactsAndIsNamedInTheAudit() {
        gives(InventedPerson.MAYA, InventedPerson.MAYA);
        isAway(InventedPerson.MAYA, InventedPerson.TOMASZ);
        var words = "away until Friday 4 September 2026, deputy Tomasz";
        var gwen = house.as(InventedPerson.GWEN, "/desk/allocation/workload");
        assertThat(gwen.page().select("tbody th:contains(Maya)").text()).contains(words);
        assertThat(gwen.page().text()).doesNotContain(reference);
        gwen.visit(path);
        assertThat(gwen.page()
                        .select("label:contains(Maya) + *, .govuk-radios__item:contains(Maya)")
                        .text())
                .contains(words);
        var tomasz = house.as(InventedPerson.TOMASZ, "/desk/allocation/workload");
        assertThat(tomasz.page().text()).contains("as deputy for Maya", "Contact " + reference);
        house.acting(InventedPerson.TOMASZ, () -> {
            var cases = house.getBean(Cases.class);
            cases.note(InventedPerson.TOMASZ.asActor(), cases.find(contact).orElseThrow(), "Call to the school", "");
        });
        assertThat(database.acts("contact:" + contact)).contains("acted as deputy");
        assertThat(house.as(InventedPerson.GWEN, "/cases/" + contact + "/access-log")
                        .page()
                        .text())
                .contains("acted as deputy for Maya Lindqvist (demo)");
    }

    @Test
    void aDeputySeesNothingThatTheyMayNotSee() {
        gives(InventedPerson.MAYA, InventedPerson.MAYA);
        isAway(InventedPerson.MAYA, InventedPerson.TOMASZ);
        house.as(InventedPerson.TOMASZ, "/cases/" + contact + "/conflicts")
                .send(
                        "/cases/" + contact + "/conflicts",
                        "who",
                        InventedPerson.TOMASZ.accountId().toString(),
                        "why",
                        "My niece");
        assertThat(house.as(InventedPerson.TOMASZ, "/desk/allocation/workload")
                        .page()
                        .text())
                .contains("as deputy for Maya")
                .doesNotContain(reference);
        assertThat(house.as(InventedPerson.TOMASZ).visit(path)).hasStatus(404);
    }

    private void isAway(InventedPerson who, InventedPerson deputy) {
        database.asOwner()
                .sql("""
                        insert into access.absence (account_id, name, deputy_id, deputy_name, from_on, until_on,
                            entered_at)
                        values (?, ?, ?, ?, '2026-08-31', '2026-09-04', now())""")
                .params(who.accountId(), who.fullName(), deputy.accountId(), deputy.fullName())
                .update();
    }

    @Test
    void theWorkloadAsksTheSameNumberOfQuestionsForHoweverManyWhoAreAway() {
        gives(InventedPerson.MAYA, InventedPerson.MAYA);
        var tomasz = house.as(InventedPerson.TOMASZ, "/desk/allocation/workload");
        var withNone = Statements.during(() -> tomasz.visit("/desk/allocation/workload"));
        isAway(InventedPerson.MAYA, InventedPerson.TOMASZ);
        isAway(InventedPerson.IDRIS, InventedPerson.TOMASZ);
        assertThat(Statements.during(() -> tomasz.visit("/desk/allocation/workload")))
                .isEqualTo(withNone)
                .isPositive();
        assertThat(tomasz.page().text()).contains("as deputy for Maya", "as deputy for Idris", reference);
    }

    @Test
    void takingItTwiceIsOnce() {
        gives(InventedPerson.MAYA, InventedPerson.MAYA);
        var maya = gives(InventedPerson.MAYA, InventedPerson.MAYA);
        maya.visit(path);
        assertThat(maya.page().select("#place ul li")).hasSize(1);
    }

    @Test
    void whoeverMayHaveWorkIsInTheListAlsoWithNone() {
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/desk/allocation/workload");
        var names = gwen.page().select("tbody th").eachText();
        for (var person : InventedPerson.values()) {
            assertThat(names.contains(person.fullName()))
                    .as(person.fullName())
                    .isEqualTo(Allocations.WHO_DECIDE.contains(person.role()));
        }
        assertThat(names).doesNotHaveDuplicates();
    }
}
