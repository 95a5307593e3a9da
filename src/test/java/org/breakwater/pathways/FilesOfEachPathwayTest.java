package org.breakwater.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.RecordTables;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.documents.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of a pathway add files to its cases and open them; for everyone else there are none. */
@HouseTest
class FilesOfEachPathwayTest {

    @Autowired
    House house;

    @Autowired
    AuditLog audit;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aSchoolDay() {
        clock.setLondon("2026-03-10T10:00");
    }

    private Browser adds(EachPathway pathway, UUID id) {
        var browser = house.as(pathway.worker);
        browser.visit(files(id));
        assertThat(browser.sendFiles(files(id), Map.of("letter.pdf", Samples.pdf())))
                .hasStatus(303)
                .hasHeader("Location", files(id));
        browser.visit(files(id));
        return browser;
    }

    private static String files(UUID id) {
        return "/cases/" + id + "/files";
    }

    private static String address(Browser browser, UUID id) {
        return browser.page().select("main a[href^=" + files(id) + "/]").attr("href");
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsAddedByOneOfItsPeopleAndOpenedByAnother(EachPathway pathway) {
        var id = pathway.open(house);
        var file = address(adds(pathway, id), id);
        var lead = house.as(pathway.lead);
        lead.visit(pathway.page(id));
        assertThat(lead.page().select("nav a[href=" + files(id) + "]").text()).contains("Files", "1");
        lead.visit(files(id));
        assertThat(lead.page().select("main").text())
                .contains("letter.pdf", "Added by " + pathway.worker.fullName())
                .doesNotContain("Redacted copies", "Receiving teams", "report");
        assertThat(lead.visit(file)).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        lead.visit("/cases/" + id + "/chronology");
        assertThat(lead.page().select("main").text()).contains("File added", "letter.pdf");
    }

    @ParameterizedTest
    @EnumSource
    void theLogNamesTheCaseByItsKindWhenAFileIsAddedAndOpened(EachPathway pathway) {
        var id = pathway.open(house);
        var browser = adds(pathway, id);
        browser.visit(address(browser, id));
        var subject = pathway.kind.subject(id);
        assertThat(house.acting(pathway.worker, () -> audit.looksAt(subject, 50)))
                .extracting(act -> act.act())
                .contains("added a file", "opened a file");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatDoesNotBelongThereIsRemovedByAnotherOfItsPeople(EachPathway pathway) {
        var id = pathway.open(house);
        var file = address(adds(pathway, id), id);
        var lead = house.as(pathway.lead);
        lead.visit(file + "/removal");
        assertThat(lead.send(file + "/removal", "why", "It is about another child"))
                .hasStatus(303);
        assertThat(house.as(pathway.worker).visit(file)).hasStatus(404);
        lead.visit(files(id));
        assertThat(lead.page().select("main").text()).contains("Removed. It cannot be opened.");
        assertThat(house.as(InventedPerson.MAYA).visit(file + "/removal")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource
    void noOtherPostFindsTheFilesAndNoTableShowsThem(EachPathway pathway) {
        var id = pathway.open(house);
        var file = address(adds(pathway, id), id);
        var wrong = new ArrayList<String>();
        var tables = new RecordTables(house)
                .all().stream()
                        .filter(table -> table.name().startsWith("documents."))
                        .toList();
        for (var person : pathway.others()) {
            var browser = house.as(person);
            for (var path : List.of(files(id), file, file + "/removal")) {
                if (browser.visit(path).getResponse().getStatus() != 404) {
                    wrong.add(person + " " + path);
                }
            }
            if (browser.postNothing(files(id)).getResponse().getStatus() != 404) {
                wrong.add(person + " adds");
            }
            tables.stream()
                    .filter(table -> new RecordTables(house).rows(person.asActor(), table, id) > 0)
                    .forEach(table -> wrong.add(person + " " + table.name()));
        }
        assertThat(wrong).isEmpty();
        assertThat(tables).anyMatch(table -> new RecordTables(house).rows(pathway.worker.asActor(), table, id) > 0);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsNotReadableIsRefusedWithWhatToDo(EachPathway pathway) {
        var id = pathway.open(house);
        var browser = house.as(pathway.worker);
        browser.visit(files(id));
        assertThat(browser.sendFiles(files(id), Map.of("tool.exe", new byte[] {'M', 'Z', 1, 2})))
                .hasStatus(422);
        assertThat(browser.page().select(".govuk-error-summary").text()).contains("tool.exe");
        assertThat(house.as(InventedPerson.MAYA).visit(files(id))).hasStatus(404);
    }
}
