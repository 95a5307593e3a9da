package org.breakwater.training.office.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Samples;
import org.breakwater.documents.scanning.FakeClamd;
import org.breakwater.documents.scanning.FileScanning;
import org.breakwater.documents.scanning.HouseWithAScanner;
import org.breakwater.training.Attending;
import org.breakwater.training.Learning;
import org.breakwater.training.Seen;
import org.breakwater.training.Training;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Course materials are available to delegates when it is time, and to nobody else. */
@HouseTest
@Import(HouseWithAScanner.class)
class MaterialsScreensTest {

    private static final String MINE = "/training/mine";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    FileScanning checking;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private Attending wren;
    private String office = "";

    @BeforeEach
    void wrenHasAPlace() {
        checking.checkWaiting();
        wren = Attending.booked(house, "Wren Alder", "");
        office = "/training/office/" + wren.session + "/materials";
    }

    private Browser odile() {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(office);
        return odile;
    }

    private UUID gives(String title, String moment, byte[] bytes) {
        var odile = odile();
        odile.follow(
                odile.sendFiles(office, Map.of("slides.pdf", bytes), "title", title, "moment", moment, "link", ""));
        return newest();
    }

    private UUID newest() {
        return database.asOwner()
                .sql("select id from training.material where session_id = ? order by added_at desc, id limit 1")
                .param(wren.session)
                .query(UUID.class)
                .single();
    }

    private static String mine(UUID material) {
        return MINE + "/materials/" + material;
    }

    private String reads() {
        return wren.learner.open(MINE).says();
    }

    @Test
    void whoeverHasAPlaceSavesTheSlidesBeforeTheDayOnceTheyWereChecked() {
        var slides = Samples.pdf();
        var material = gives("Slides", "BEFORE", slides);
        assertThat(odile().page().text()).contains("Waiting for the virus check");
        assertThat(reads()).doesNotContain("Slides");
        assertThat(wren.learner.open(mine(material)).status()).isEqualTo(404);
        checking.checkWaiting();
        assertThat(reads()).contains("Course materials", "Download Slides");
        assertThat(wren.learner.file(wren.learner.link("Download Slides"))).isEqualTo(slides);
        assertThat(odile().visit(office + "/" + material).getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"slides.pdf\"");
        assertThat(database.acts("material:" + material))
                .containsExactly("gave something to read", "added a file", "opened a file", "opened a file");
    }

    @Test
    void whatTheVirusCheckRefusesIsSeenByNobodyAndTheOfficeIsTold() {
        var material = gives("Handout", "BEFORE", Samples.text(FakeClamd.EICAR));
        checking.checkWaiting();
        assertThat(odile().page().text()).contains("The virus check found", "Remove it and add another copy");
        assertThat(reads()).doesNotContain("Handout");
        assertThat(wren.learner.open(mine(material)).status()).isEqualTo(404);
        assertThat(odile().visit(office + "/" + material)).hasStatus(404);
    }

    @Test
    void theHandoutComesWithTheEndForWhoeverCame() {
        var link = new TrainingFurniture(house).material(wren.session, "AFTER");
        assertThat(reads()).doesNotContain("Course materials");
        clock.setLondon("2027-03-10T15:29");
        assertThat(wren.learner.proves().open(MINE).says()).doesNotContain("Course materials");
        wren.marked("CAME");
        assertThat(reads()).contains("Course materials");
        assertThat(wren.learner.link("Slides")).isEqualTo("https://slides.example/" + link);
    }

    @Test
    void whoeverIsMarkedAbsentHasNoHandout() {
        var material = gives("Handout", "AFTER", Samples.pdf());
        checking.checkWaiting();
        wren.marked("ABSENT");
        assertThat(reads()).doesNotContain("Handout");
        assertThat(wren.learner.open(mine(material)).status()).isEqualTo(404);
        assertThat(seen(wren.learner)).as("by row security too").isZero();
    }

    @Test
    void aBadLineKeepsWhatWasTypedAndSaysThatTheFileMustBeChosenAgain() {
        var odile = odile();
        var files = Map.of("slides.pdf", Samples.pdf());
        assertThat(odile.sendFiles(office, files, "title", " ", "moment", "", "link", "http://a.example"))
                .hasStatus(422);
        assertThat(odile.page().select(".govuk-error-summary").text())
                .contains("Enter a title", "Select when delegates can see it")
                .contains("Link must start with https://", "your browser did not keep it");
        assertThat(odile.page().select("input[name=link]").val()).isEqualTo("http://a.example");
        files = Map.of("slides.svg", Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"));
        assertThat(odile.sendFiles(office, files, "title", "Slides", "moment", "BEFORE", "link", ""))
                .hasStatus(422);
        assertThat(odile.page().select(".govuk-error-summary").text()).contains("“slides.svg”");
        assertThat(odile.page().select("input[name=title]").val()).isEqualTo("Slides");
        assertThat(odile.page().select("input[value=BEFORE]").hasAttr("checked"))
                .isTrue();
        assertThat(odile.fill(office, "title", "Slides", "moment", "BEFORE", "link", ""))
                .hasStatus(422);
        assertThat(odile.page().text()).contains("Choose a file or enter a link");
    }

    @Test
    void pressedTwiceItIsGivenOnce() {
        var odile = odile();
        var page = odile.page();
        var files = Map.of("slides.pdf", Samples.pdf());
        var typed = new String[] {"title", "Slides", "moment", "BEFORE", "link", ""};
        odile.sendFiles(office, files, typed);
        odile.back(page);
        odile.follow(odile.sendFiles(office, files, typed));
        assertThat(odile.page().select("main h2")).hasSize(2);
    }

    @Test
    void anotherSessionLikeItTakesItOverAndTheJoiningMailSaysThatItIsThere() {
        gives("Slides", "BEFORE", Samples.pdf());
        checking.checkWaiting();
        var odile = odile();
        odile.visit("/training/office/plan-session?like=" + wren.session);
        assertThat(odile.page().text()).contains("are copied");
        odile.follow(odile.fill("/training/office/plan-session", "onDay", "17", "onMonth", "3", "onYear", "2027"));
        odile.visit(odile.page().select("main a[href$=/materials]").attr("href"));
        assertThat(odile.page().text()).contains("17 March 2027", "Save slides.pdf");
        var copy = odile.page().select("main a:contains(slides.pdf)").attr("href");
        odile.send(copy + "/take-back");
        assertThat(odile.visit(copy)).hasStatus(404);
        assertThat(reads()).as("the first one keeps its own").contains("Download Slides");
        clock.setLondon("2027-03-06T10:00");
        house.getBean(TrainingRounds.class).look();
        assertThat(wren.learner.newestMail()).contains("There are course materials to read before the session");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverMuchThereIsToRead() {
        var few = Statements.during(() -> wren.learner.open(MINE));
        for (int more = 0; more < 5; more++) {
            new TrainingFurniture(house).material(wren.session, "BEFORE");
        }
        assertThat(Statements.during(() -> wren.learner.open(MINE))).isEqualTo(few);
    }

    @Test
    void whatWasTakenBackOpensForNobody() {
        var material = gives("Slides", "BEFORE", Samples.pdf());
        checking.checkWaiting();
        var odile = odile();
        odile.follow(odile.send(office + "/" + material + "/take-back"));
        assertThat(odile.page().text()).doesNotContain("slides.pdf");
        assertThat(reads()).doesNotContain("Slides");
        assertThat(wren.learner.open(mine(material)).status()).isEqualTo(404);
        assertThat(odile.visit(office + "/" + material)).hasStatus(404);
        assertThat(seen(wren.learner)).isZero();
    }

    @Test
    void aTrainerGivesItToTheirOwnSessionAlone() {
        var register = "/training/registers/" + wren.session;
        var trainer = Training.named(house, "Tamsin Reed", wren.session).proves();
        trainer.open(register).open(trainer.link("Course materials"));
        trainer.sendsFile(
                register + "/materials", "a.pdf", Samples.pdf(), "title", "Exercises", "moment", "BEFORE", "link", "");
        assertThat(trainer.says()).contains("Exercises", "Added by Tamsin Reed");
        checking.checkWaiting();
        assertThat(reads()).contains("Download Exercises");
        assertThat(wren.learner.open(register + "/materials").status()).isEqualTo(404);
        var other = new TrainingFurniture(house).session("neglect", Attending.MARCH);
        var bram = Training.named(house, "Bram Holt", other).proves();
        assertThat(bram.open(register + "/materials").status()).isEqualTo(404);
        assertThat(bram.open(register + "/materials/" + newest()).status()).isEqualTo(404);
        assertThat(bram.open("/training/registers/" + other + "/materials/" + newest())
                        .status())
                .isEqualTo(404);
        assertThat(seen(bram)).isZero();
    }

    @Test
    void nobodyElseSeesOrOpensIt() {
        var material = gives("Slides", "BEFORE", Samples.pdf());
        checking.checkWaiting();
        assertThat(seen(wren.learner)).isEqualTo(3);
        var furniture = new TrainingFurniture(house);
        var lead = new Learning(house, "Lena Quill").proves();
        furniture.lead(place(), lead.email);
        var waits = new Learning(house, "Silas Thorn").proves();
        var manager = new Learning(house, "Ines Fallow").proves();
        waits.asks(wren.session, "Pebble Nursery " + wren.session, manager.email);
        for (var other : new Learning[] {lead, waits, manager}) {
            assertThat(other.open(MINE).says()).doesNotContain("Course materials");
            assertThat(other.open(mine(material)).status()).isEqualTo(404);
            assertThat(seen(other)).isZero();
        }
        for (var person : InventedPerson.values()) {
            if (person != InventedPerson.ODILE) {
                assertThat(seen(person.asActor())).as(person.name()).isZero();
            }
        }
    }

    private UUID place() {
        return database.asOwner()
                .sql("select organisation_id from training.booking where id = ?")
                .param(wren.booking())
                .query(UUID.class)
                .single();
    }

    private long seen(Learning who) {
        return Seen.by(house, who.email, this::count);
    }

    private long seen(Actor who) {
        return acting.as(who, this::count);
    }

    /** The rows, the files and the chunks of this session that the current actor sees. */
    private long count() {
        return jdbc.sql("""
                        select (select count(*) from training.material where session_id = :session)
                            + (select count(*) from documents.file f where f.shelf_id = any(:ids))
                            + (select count(*) from documents.piece p join documents.file f on f.id = p.file_id
                                where f.shelf_id = any(:ids))""")
                .param("session", wren.session)
                .param("ids", new UUID[] {newest()})
                .query(Long.class)
                .single();
    }
}
