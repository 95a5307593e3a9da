package org.breakwater.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who has a case of a pathway: its people take one and allocate one to each other, and its list shows whose each is.
 */
@HouseTest
class AllocationOfEachPathwayTest {

    @Autowired
    House house;

    @Autowired
    AuditLog audit;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aSchoolDay() {
        database.empty();
        clock.setLondon("2026-03-10T10:00");
    }

    private static String allocation(UUID id) {
        return "/cases/" + id + "/allocation";
    }

    private Browser gives(EachPathway pathway, UUID id, InventedPerson by, InventedPerson whom) {
        var browser = house.as(by);
        browser.visit(allocation(id));
        assertThat(browser.send(allocation(id), "whom", whom.accountId().toString()))
                .hasStatus(303);
        browser.visit(pathway.page(id));
        return browser;
    }

    private String list(EachPathway pathway, InventedPerson reader, String filter) {
        var browser = house.as(reader);
        var address = pathway.kind.address().replaceAll("/$", "");
        browser.visit(address + filter);
        return browser.page().select("main").text();
    }

    @ParameterizedTest
    @EnumSource
    void oneOfItsPeopleTakesACaseAndAnotherIsGivenIt(EachPathway pathway) {
        var id = pathway.open(house);
        var worker = house.as(pathway.worker);
        worker.visit(pathway.page(id));
        assertThat(worker.page().select(".bw-identity").text()).contains("Not allocated");
        assertThat(worker.page().select("nav a[href=" + allocation(id) + "]")).isNotEmpty();
        worker = gives(pathway, id, pathway.worker, pathway.worker);
        assertThat(worker.page().select(".bw-identity").text()).contains("Allocated to: " + pathway.worker.fullName());
        gives(pathway, id, pathway.worker, pathway.lead);
        worker.visit(allocation(id));
        assertThat(worker.page().select("main").text())
                .contains(
                        "Allocated to " + pathway.lead.fullName(),
                        "Was allocated to " + pathway.worker.fullName(),
                        "progressing the " + pathway.kind.noun())
                .doesNotContain("desk", "Workload", "contact");
        assertThat(house.acting(pathway.worker, () -> audit.looksAt(pathway.kind.subject(id), 50)))
                .extracting(act -> act.act())
                .contains("allocated the " + pathway.kind.noun());
    }

    @ParameterizedTest
    @EnumSource
    void onlyItsOwnPeopleAreOfferedAndTaken(EachPathway pathway) {
        var id = pathway.open(house);
        var worker = house.as(pathway.worker);
        worker.visit(allocation(id));
        var offered = worker.page().select("input[name=whom]").eachAttr("value");
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(pathway.everyone()
                        .filter(person -> pathway.record.isSeenBy(person.role()))
                        .map(person -> person.accountId().toString())
                        .toList());
        assertThat(worker.fill(
                        allocation(id), "whom", InventedPerson.MAYA.accountId().toString()))
                .hasStatus(422);
        assertThat(worker.page().select(".govuk-error-summary").text()).contains("Select someone from the list");
    }

    @ParameterizedTest
    @EnumSource
    void noOneIsGivenACaseFromWhichTheyAreExcluded(EachPathway pathway) {
        var id = pathway.open(house);
        var conflicts = "/cases/" + id + "/conflicts";
        var worker = house.as(pathway.worker);
        worker.visit(conflicts);
        worker.send(conflicts, "who", pathway.worker.accountId().toString(), "why", "A relative");
        var lead = house.as(pathway.lead);
        lead.visit(allocation(id));
        assertThat(lead.send(allocation(id), "whom", pathway.worker.accountId().toString()))
                .hasStatus(422);
        assertThat(lead.page().select(".govuk-error-summary").text())
                .contains("They are excluded from this " + pathway.kind.noun());
        assertThat(worker.visit(allocation(id))).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource
    void theListSaysWhoHasEachAndShowsOnesOwnAndThoseThatNoOneHas(EachPathway pathway) {
        var mine = pathway.open(house);
        var noOnes = pathway.open(house);
        gives(pathway, mine, pathway.lead, pathway.worker);
        var everyone = list(pathway, pathway.worker, "");
        assertThat(everyone).contains(pathway.worker.fullName(), "Not allocated", reference(mine), reference(noOnes));
        if (pathway == EachPathway.MISSING) {
            // A child who is missing now stays at the top of the list, whoever has the episode.
            return;
        }
        assertThat(list(pathway, pathway.worker, "?allocated=ME"))
                .contains(reference(mine))
                .doesNotContain(reference(noOnes));
        assertThat(list(pathway, pathway.worker, "?allocated=NONE"))
                .contains(reference(noOnes))
                .doesNotContain(reference(mine));
        assertThat(list(pathway, pathway.lead, "?allocated=ME")).contains("None allocated to you.");
    }

    private String reference(UUID id) {
        return database.asOwner()
                .sql("select reference from casework.pathway_case where record_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource
    void noOtherPostFindsTheAllocation(EachPathway pathway) {
        var id = pathway.open(house);
        gives(pathway, id, pathway.worker, pathway.worker);
        var wrong = new ArrayList<InventedPerson>();
        for (var person : pathway.others()) {
            var browser = house.as(person);
            if (browser.visit(allocation(id)).getResponse().getStatus() != 404
                    || browser.postNothing(allocation(id)).getResponse().getStatus() != 404) {
                wrong.add(person);
            }
        }
        assertThat(wrong).isEmpty();
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/desk/allocation/workload");
        assertThat(adaeze.page().select("main").text()).doesNotContain(pathway.worker.fullName(), reference(id));
    }
}
