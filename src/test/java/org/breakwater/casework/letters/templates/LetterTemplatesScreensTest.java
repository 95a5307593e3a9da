package org.breakwater.casework.letters.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AFamily;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager changes letter templates; existing letters keep their version. */
@HouseTest
class LetterTemplatesScreensTest {

    private static final String LIST = "/desk/letters/templates";

    private static final LetterTemplateForm GOOD = Filled.with(
            Filled.empty(LetterTemplateForm.class),
            "audience=PARENT&name=Outcome&subject=About [child]&body=Dear [recipient]");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    private Browser adaeze;

    @BeforeEach
    void onTuesday() {
        clock.setLondon("2026-09-01T10:00");
        adaeze = house.as(InventedPerson.ADAEZE, LIST);
    }

    /** Creates one of its own, so that the bundled ones stay unchanged for other tests; returns its address. */
    private String made(String name) {
        adaeze.visit(LIST + "/new");
        adaeze.follow(adaeze.send(
                LIST, "audience", "PARENT", "name", name, "subject", "About [child]", "body", "Dear [recipient]"));
        return adaeze.page().select("a:contains(" + name + ")").attr("href");
    }

    @Test
    void hasOneForEachWhoIsWrittenTo() {
        assertThat(adaeze.page().text())
                .contains(
                        "Outcome letter: parent or carer",
                        "Outcome letter: child aged 12 or over",
                        "Version 2, Breakwater")
                .contains("Outcome letter: referrer (professional)", "To: Referrer (professional)")
                .doesNotContain("member of the public");
        assertThat(house.as(InventedPerson.ADAEZE, "/desk").page().select("a[href=" + LIST + "]"))
                .isNotEmpty();
    }

    @Test
    void whatIsShippedIsAGoodTemplateForItsReaders() {
        var shipped = house.acting(
                InventedPerson.ADAEZE,
                () -> house.getBean(LetterTemplates.class).inForce());
        assertThat(shipped)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(row -> assertThat(LetterTemplateForm.of(row).check().problems())
                        .isEmpty());
    }

    @Test
    void aChangeIsANewVersionAndTheOneBeforeStaysReadable() {
        var page = made("Reply " + AFamily.letters());
        adaeze.visit(page);
        assertThat(adaeze.page().select("#body").text()).isEqualTo("Dear [recipient]");
        adaeze.follow(adaeze.fill(page, "body", "Hello [recipient]"));
        adaeze.visit(page);
        assertThat(adaeze.page().select("#body").text()).isEqualTo("Hello [recipient]");
        assertThat(adaeze.page().text()).contains("Version 1, Adaeze Marlow (demo)", "Dear [recipient]");
        var id = page.substring(page.lastIndexOf('/') + 1);
        assertThat(database.acts("letter-template:" + id))
                .containsExactly("changed a letter template", "changed a letter template");
    }

    @Test
    void isLookedAtBeforeItIsSavedAndNothingIsKeptOfThat() {
        var page = made("Look " + AFamily.letters());
        adaeze.visit(page);
        adaeze.fill(page, "body", "Hello [recipient], call [telephone]", "to", "PREVIEW");
        assertThat(adaeze.page().text()).contains("Preview", "Hello Mrs Sam Example, call MASH+ on 01702 215007");
        assertThat(adaeze.page().select("#body").text()).isEqualTo("Hello [recipient], call [telephone]");
        var id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(house.acting(
                        InventedPerson.ADAEZE,
                        () -> house.getBean(LetterTemplates.class).versions(id)))
                .extracting(LetterTemplateRow::body)
                .containsExactly("Dear [recipient]");
    }

    @Test
    void whoComesSecondKeepsWhatTheyTyped() {
        var page = made("Twice " + AFamily.letters());
        var other = house.as(InventedPerson.ADAEZE, page);
        adaeze.visit(page);
        adaeze.fill(page, "body", "First");
        assertThat(other.fill(page, "body", "Second")).hasStatus(409);
        assertThat(other.page().text()).contains("A colleague changed this template");
        assertThat(other.page().select("#body").text()).isEqualTo("Second");
        assertThat(other.page().select("#subject").val()).isEqualTo("About [child]");
        assertThat(other.page().select("#name").val()).startsWith("Twice ");
        other.follow(other.fill(page));
        assertThat(house.as(InventedPerson.ADAEZE, page).page().select("#body").text())
                .isEqualTo("Second");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            audience= | audience | Select who the letter is to
            name= | name | Enter a name for the template
            subject= | subject | Enter the subject
            body= | body | Enter the letter
            subject=About [kid] | subject | [kid] is not a field. Use the fields in the list
            body=Dear [recipient | body | A field starts with [ and ends with ]
            """)
    void saysWhatToDoWithATemplateThatCannotBeUsed(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }

    @Test
    void onlyAManagerChangesOneAndNoVersionIsEverChanged() {
        assertThat(house.as(InventedPerson.MAYA).visit(LIST)).hasStatus(404);
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.MAYA,
                        () -> jdbc.sql("""
                                insert into casework.letter_template (id, audience, made_by, made_at)
                                values (:id, 'PARENT', :by, now())""")
                                .param("id", UUID.randomUUID())
                                .param("by", InventedPerson.MAYA.asActor().id().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.ADAEZE,
                        () -> jdbc.sql("update casework.letter_version set body = 'x'")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }
}
