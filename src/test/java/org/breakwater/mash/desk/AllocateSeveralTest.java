package org.breakwater.mash.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.allocation.AllocationOfSeveral;
import org.breakwater.casework.allocation.AllocationRow;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several contacts are allocated at once, and nobody loses one that they have taken. */
@HouseTest
class AllocateSeveralTest {

    private static final String LIST = "/desk?stage=NEW";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private List<UUID> contacts = List.of();

    @BeforeEach
    void threeContacts() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        var furnished = new Furnished(house);
        contacts = List.of(furnished.report(), furnished.report(), furnished.report());
    }

    /** Ticks every box of the list and presses the button. */
    private void allocates(Browser browser, InventedPerson whom) {
        var typed = new ArrayList<>(List.of("to", whom.accountId().toString()));
        browser.page().select("[name=ticked]").forEach(box -> typed.addAll(List.of("ticked", box.val())));
        browser.follow(browser.sendAll(LIST, typed));
    }

    private List<String> have() {
        return contacts.stream()
                .map(id -> house.looking(
                        InventedPerson.ADAEZE,
                        () -> house.getBean(Allocations.class).of(id).stream()
                                .filter(AllocationRow::hasIt)
                                .map(AllocationRow::name)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private String reference(UUID contact) {
        return new AtTheDesk(house, contact).now().reference();
    }

    @Test
    void aManagerAllocatesThemToSomebodyElse() {
        var gwen = house.as(InventedPerson.GWEN, LIST);
        allocates(gwen, InventedPerson.MAYA);
        assertThat(gwen.page().select("[role=alert]").text())
                .isEqualTo("3 contacts allocated to " + InventedPerson.MAYA.fullName() + ".");
        assertThat(have()).containsOnly(InventedPerson.MAYA.fullName());
        assertThat(gwen.page().select("tbody [data-label='Allocated to']").eachText())
                .containsOnly(InventedPerson.MAYA.fullName());
        for (var contact : contacts) {
            assertThat(database.asOwner()
                            .sql("select count(*)::int from audit.entry where act = 'allocated the contact'"
                                    + " and subject = ?")
                            .param("contact:" + contact)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(new AtTheDesk(house, contact).chronology())
                    .anyMatch(line -> line.contains("Allocated to " + InventedPerson.MAYA.fullName()));
        }
    }

    @Test
    void theFilterAndThePlaceInTheListStay() {
        var furnished = new Furnished(house);
        for (int more = contacts.size(); more < QueueRow.PAGE + 3; more++) {
            furnished.report();
        }
        var gwen = house.as(InventedPerson.GWEN, LIST + "&allocated=NONE&page=2");
        var form = gwen.page().expectFirst("form#allocate").attr("action");
        var typed =
                new ArrayList<>(List.of("to", InventedPerson.MAYA.accountId().toString()));
        typed.addAll(List.of("ticked", gwen.page().expectFirst("[name=ticked]").val()));
        gwen.follow(gwen.sendAll(form, typed));
        assertThat(gwen.page().select("[role=alert]").text())
                .isEqualTo("1 contact allocated to " + InventedPerson.MAYA.fullName() + ".");
        assertThat(gwen.page().select("tbody tr[data-row]"))
                .as("the rest of page 2")
                .hasSize(2);
        gwen.visit(LIST + "&allocated=NONE&page=3");
        assertThat(gwen.page().select("tbody tr[data-row]"))
                .as("the last page there is")
                .hasSize(2);
    }

    @Test
    void oneThatAColleagueHasTakenMeanwhileStaysWithThem() {
        var gwen = house.as(InventedPerson.GWEN, LIST);
        var taken = contacts.get(1);
        var tomasz = house.as(InventedPerson.TOMASZ, "/cases/" + taken + "/allocation");
        tomasz.send(
                "/cases/" + taken + "/allocation",
                "whom",
                InventedPerson.TOMASZ.accountId().toString());
        allocates(gwen, InventedPerson.MAYA);
        assertThat(gwen.page().select("[role=alert]").text())
                .isEqualTo("2 contacts allocated to " + InventedPerson.MAYA.fullName()
                        + ". 1 was already taken by a colleague: " + reference(taken) + " ("
                        + InventedPerson.TOMASZ.fullName() + ")");
        assertThat(have()).containsOnlyOnce(InventedPerson.TOMASZ.fullName());
        gwen.visit(LIST);
        allocates(gwen, InventedPerson.MAYA);
        assertThat(have()).as("a manager who has seen that may move it").containsOnly(InventedPerson.MAYA.fullName());
    }

    @Test
    void ofTwoWhoPressAtTheSameMomentNeitherLosesAnything() {
        var toMaya = CompletableFuture.supplyAsync(() -> gives(InventedPerson.GWEN, InventedPerson.MAYA, contacts));
        var toTomasz = CompletableFuture.supplyAsync(
                () -> gives(InventedPerson.ADAEZE, InventedPerson.TOMASZ, contacts.reversed()));
        var first = toMaya.join();
        var second = toTomasz.join();
        assertThat(Stream.concat(first.given().stream(), second.given().stream()))
                .containsExactlyInAnyOrderElementsOf(contacts);
        assertThat(first.taken()).containsExactlyInAnyOrderElementsOf(second.given());
        assertThat(second.taken()).containsExactlyInAnyOrderElementsOf(first.given());
        assertThat(have()).doesNotContain("");
    }

    private AllocationOfSeveral.Outcome gives(InventedPerson by, InventedPerson whom, List<UUID> which) {
        var ticked = which.stream()
                .map(id -> new AllocationOfSeveral.Ticked(id, Optional.empty()))
                .toList();
        var colleague = new ColleagueRow(
                whom.accountId(), whom.fullName(), whom.asActor().roleName());
        return house.acting(by, () -> house.getBean(AllocationOfSeveral.class).give(by.asActor(), ticked, colleague));
    }

    @Test
    void oneFromWhichTheyAreExcludedIsNotAllocatedToThem() {
        var excluded = reference(contacts.getFirst());
        var path = "/cases/" + contacts.getFirst() + "/conflicts";
        var maya = house.as(InventedPerson.MAYA, path);
        maya.send(path, "who", InventedPerson.MAYA.accountId().toString(), "why", "My niece");
        var gwen = house.as(InventedPerson.GWEN, LIST);
        allocates(gwen, InventedPerson.MAYA);
        assertThat(gwen.page().select("[role=alert]").text())
                .contains("2 contacts allocated to", "1 was not allocated", excluded);
        assertThat(have()).containsOnlyOnce("");
    }

    @Test
    void everyoneElseTakesThemThemselvesAndAContactOfficerTakesNone() {
        var maya = house.as(InventedPerson.MAYA, LIST);
        assertThat(maya.page().select("#allocate select")).isEmpty();
        assertThat(maya.page().select("#allocate button").text()).isEqualTo("Allocate selected to me");
        assertThat(maya.sendAll(
                        LIST,
                        List.of("ticked", contacts.getFirst() + "/", "to", InventedPerson.TOMASZ.accountId() + "")))
                .as("forged: the first of two values counts, and it is her own")
                .hasStatus(303);
        assertThat(have()).doesNotContain(InventedPerson.TOMASZ.fullName());
        var robin = house.as(InventedPerson.ROBIN, LIST);
        assertThat(robin.page().select("#allocate, [name=ticked]")).isEmpty();
        assertThat(robin.postNothing(LIST)).hasStatus(404);
    }

    @Test
    void whoTicksNothingOrChoosesNobodyIsAskedTo() {
        var gwen = house.as(InventedPerson.GWEN, LIST);
        assertThat(gwen.send(LIST, "to", "")).hasStatus(422);
        assertThat(gwen.page().text()).contains("Select at least one contact", "Select who to allocate them to");
        var box = contacts.getFirst() + "/";
        assertThat(gwen.send(
                        LIST,
                        "ticked",
                        box,
                        "to",
                        InventedPerson.PETRA.accountId().toString()))
                .hasStatus(422);
        assertThat(gwen.page().text()).contains("Select someone from the list");
        assertThat(gwen.page().select("[name=ticked][checked]").eachAttr("value"))
                .as("what was ticked stays ticked")
                .containsExactly(box);
        assertThat(have()).containsOnly("");
    }

    @Test
    void whatOneMayNotSeeIsNeitherAllocatedNorNamed() {
        var restricted = new Furnished(house).restrictedReport();
        var maya = house.as(InventedPerson.TOMASZ, LIST);
        maya.follow(maya.sendAll(LIST, List.of("ticked", restricted + "/")));
        assertThat(maya.page().select("[role=alert]").text()).startsWith("No contacts allocated to");
        assertThat(maya.page().html()).doesNotContain(restricted.toString());
    }
}
