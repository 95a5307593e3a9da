package org.breakwater.training.office.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Samples;
import org.breakwater.training.Files;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.SheetCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The office imports a file of another learning system: all of it, or nothing. */
@HouseTest
class ImportsScreensTest {

    private static final String HEAD = "email,name,course,completed_on\n";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private final String ada = "ada." + mark + "@nursery.example";

    private final String bram = "bram." + mark + "@nursery.example";

    private final String nursery = "Nursery " + mark;

    private Files odile() {
        return new Files(web, InventedPerson.ODILE);
    }

    @BeforeEach
    void adaIsKnownAndBramIsNot() {
        clock.setLondon("2027-03-20T10:00");
        var furniture = new TrainingFurniture(house);
        furniture.learner(furniture.organisation(nursery, "childcare"), "Ada Wren", ada);
    }

    private String line(String email, String course, String day) {
        return email + ",Somebody New," + course + "," + day + "\n";
    }

    private List<String> loaded() {
        return org.breakwater.database.QueryRows.all(
                database.asOwner().sql("""
                        select l.name || ' ' || c.course || ' ' || c.completed_on || ' ' || c.given_by
                        from training.completion c join training.learner l on l.id = c.learner_id
                        where l.email like ? and c.kind = 'E_LEARNING' and c.checked_at is not null
                        order by l.email, c.completed_on""").param("%" + mark + "%").query(String.class));
    }

    @Test
    void everyLineOfAGoodFileIsLoadedAndWhoIsNewBecomesKnown() {
        var file = HEAD
                + line(ada.toUpperCase(java.util.Locale.ROOT), "neglect", "2027-03-01")
                + line(bram, "Introduction to safeguarding children", "19/03/2027");
        var said = odile().bring(file, "organisation", nursery).says();
        assertThat(said).contains("2 records imported. 1 new delegate added");
        assertThat(loaded())
                .containsExactly(
                        "Ada Wren neglect 2027-03-01 Gull Learning",
                        "Somebody New introduction-to-safeguarding 2027-03-19 Gull Learning");
        assertThat(database.acts("training:import")).contains("brought in a file of what people did online");
    }

    @Test
    void theSameFileTwiceLoadsNothingTwice() {
        var file = HEAD + line(ada, "neglect", "2027-03-01") + line(bram, "neglect", "2027-03-02");
        odile().bring(file, "organisation", nursery);
        assertThat(odile().bring(file).says())
                .contains("0 records imported")
                .contains("2 rows were already on record and have not changed: rows 2 and 3.");
        assertThat(odile().bring(HEAD + line(ada, "neglect", "2027-03-01")).says())
                .contains("1 row was already on record and has not changed: row 2.");
        assertThat(odile().bring(file + line(ada, "exploitation", "2027-03-03")).says())
                .contains("1 record imported", "2 rows were already on record");
        assertThat(loaded()).hasSize(3);
    }

    @Test
    void oneBadLineAndNothingIsLoaded() {
        var said = odile().bring(HEAD
                        + line(ada, "neglect", "2027-03-01")
                        + line(ada, "negelct", "2027-03-02")
                        + line("nobody", "neglect", "2027-03-03")
                        + line(ada, "neglect", "2027-03-21")
                        + line(ada, "neglect", "someday")
                        + line(ada, "neglect", "01/03/2027")
                        + line(bram, "neglect", "2027-03-04"))
                .says();
        assertThat(said)
                .contains("Nothing was imported. 6 rows have errors. 1 row is correct")
                .contains("3 negelct Course not found")
                .contains("4 nobody Enter an email address in the correct format, like")
                .contains("5 2027-03-21 This date is in the future")
                .contains("6 someday Enter the date like")
                .contains("7 " + ada + " This repeats row 2")
                .contains("8 " + bram + " This delegate is not on record. Enter their organisation in the"
                        + " “organisation” column, or in the field below");
        assertThat(loaded()).isEmpty();
        assertThat(people(bram)).isZero();
    }

    private int people(String email) {
        return database.asOwner()
                .sql("select count(*) from training.learner where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    @Test
    void aPlaceOfWorkThatWeDoNotKnowIsAddedOnlyWhenThatIsTicked() {
        var tern = "Tern House " + mark;
        var file = "email,name,course,date,organisation\n" + bram + ",Bram Teal,neglect,2027-03-04," + tern;
        assertThat(odile().bring(file).says()).contains("2 " + tern + " Organisation not found");
        assertThat(people(bram)).isZero();
        assertThat(odile().bring(file, "adds", "YES").says()).contains("1 record imported");
        assertThat(database.asOwner()
                        .sql("select checked_at is null from training.organisation where name = ?")
                        .param(tern)
                        .query(Boolean.class)
                        .single())
                .as("the office looks at it later")
                .isTrue();
    }

    @Test
    void twoPlacesOfOneNameAreNotGuessedAt() {
        new TrainingFurniture(house).organisation(nursery, "health");
        assertThat(odile().bring(HEAD + line(bram, "neglect", "2027-03-04"), "organisation", nursery)
                        .says())
                .contains("There are two organisations with this name");
    }

    @Test
    void whoIsKnownKeepsTheirName() {
        odile().bring(HEAD + ada + ",=Somebody Else,neglect,2027-03-01");
        assertThat(loaded()).containsExactly("Ada Wren neglect 2027-03-01 Gull Learning");
    }

    @Test
    void anExcelFileIsBroughtInWithItsDays() {
        var sheet = new Sheet<String>(
                "Completed",
                List.of(
                        new Sheet.Column<>("Work email", SheetCell::text),
                        new Sheet.Column<>("Name", email -> SheetCell.text("=Łucja")),
                        new Sheet.Column<>("Course code", email -> SheetCell.text("neglect")),
                        new Sheet.Column<>("Completed on", email -> SheetCell.day(LocalDate.of(2027, 3, 1)))));
        assertThat(odile().bring(sheet.excel(List.of(ada, bram)), "organisation", nursery)
                        .says())
                .contains("2 records imported");
        assertThat(loaded()).contains("=Łucja neglect 2027-03-01 Gull Learning");
    }

    @Test
    void tenThousandLinesAreOneFile() {
        var file = IntStream.range(0, 10_000)
                .mapToObj(n -> line(n + "." + mark + "@many.example", "neglect", "2027-03-01"))
                .collect(Collectors.joining("", HEAD, ""));
        assertThat(odile().bring(file, "organisation", nursery).says()).contains("10,000 records imported");
        assertThat(odile().bring(file + line(ada, "neglect", "2027-03-01")).says())
                .contains("The file has more than 10,000 rows");
        assertThat(odile().bring(file).says()).contains("0 records imported", "10,000 rows were already on record");
    }

    @Test
    void aFileThatIsNoneIsSaidAndWhatWasTypedStays() throws Exception {
        var odile = odile().bring(Samples.jpeg(), "organisation", nursery);
        assertThat(odile.says()).contains("The selected file must be a CSV file or an Excel file");
        assertThat(odile.browser().page().select("#organisation").val()).isEqualTo(nursery);
        assertThat(odile.browser().page().select("#givenBy").val()).isEqualTo("Gull Learning");
        assertThat(odile().bring("").says()).contains("The file is empty");
        assertThat(odile().bring("Who,Score\nAda,7\n").says())
                .contains("The first row must contain column headings. Missing: email, name, course, completed_on");
        assertThat(odile().bring((HEAD + "zoë,x,y,z").getBytes(Charset.forName("windows-1252")))
                        .says())
                .contains("not saved as UTF-8");
        assertThat(odile().bring(HEAD + line(ada, "neglect", "2027-03-01"), "givenBy", " ")
                        .says())
                .doesNotContain("There is a problem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff%s", "%s"})
    void semicolonsAndAMarkInFrontDoNoHarm(String form) {
        var file = (HEAD + line(ada, "neglect", "2027-03-01")).replace(',', ';');
        assertThat(odile().bring(form.formatted(file)).says()).contains("1 record imported");
    }

    private int counting() {
        return database.asOwner()
                .sql("""
                        select count(*) from training.completion c join training.learner l on l.id = c.learner_id
                        where l.email like ? and c.checked_at is not null and c.refused_why = ''""")
                .param("%" + mark + "%")
                .query(Integer.class)
                .single();
    }

    /** The office's staff are learners too. */
    @Test
    void aLineAboutWhoeverBringsTheFileInWaitsForAColleague() {
        var odile = odile();
        var account = InventedPerson.ODILE.accountId();
        var owner = database.asOwner();
        try {
            owner.sql("""
                            update access.account set invented = false, password = 'none', code_secret = '\\x00',
                                email = ?
                            where id = ?""").params(ada, account).update();
            assertThat(odile.bring(
                                    HEAD + line(ada, "neglect", "2027-03-01") + line(bram, "neglect", "2027-03-01"),
                                    "organisation",
                                    nursery)
                            .says())
                    .contains("2 records imported", "1 row is about you");
            assertThat(counting()).isEqualTo(1);
        } finally {
            owner.sql("""
                            update access.account set invented = true, password = null, code_secret = null, email = ?
                            where id = ?""").params(InventedPerson.ODILE.email(), account).update();
        }
    }

    @Test
    void withoutAFileThePageAsksForOne() {
        var browser = odile().browser();
        browser.visit(Files.PAGE);
        assertThat(browser.send(Files.PAGE, "givenBy", "Gull Learning"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a file");
    }

    @Test
    void nobodyElseBringsFilesIn() {
        var maya = new Files(web, InventedPerson.MAYA);
        assertThat(maya.browser().visit(Files.PAGE)).hasStatus(404);
        maya.browser().visit("/account");
        var token = maya.browser().page().select("input[name=_token]").attr("value");
        assertThat(maya.browser().post(Files.PAGE, java.util.Map.of("_token", token, "givenBy", "x")))
                .hasStatus(404);
    }

    @Test
    void allThatIsWrongWithARowIsSaidAtOnce() {
        var said = odile().bring(
                        "email,name,course,completed_on,organisation\n" + bram + ",,negelct,2027-03-02,Nowhere " + mark)
                .says();
        assertThat(said)
                .contains("1 row has errors", "2 negelct Course not found")
                .contains("2 Blank This delegate is not on record. Enter their name")
                .contains("2 Nowhere " + mark + " Organisation not found");
    }
}
