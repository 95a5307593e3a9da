package org.breakwater.training.office.externaltraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Samples;
import org.breakwater.documents.scanning.FakeClamd;
import org.breakwater.documents.scanning.FileScanning;
import org.breakwater.documents.scanning.HouseWithAScanner;
import org.breakwater.training.Learning;
import org.breakwater.training.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A teaching assistant adds a photo of her certificate; she and the office open it, and nobody else. */
@HouseTest
@Import(HouseWithAScanner.class)
class OfficeExternalTrainingScreensTest {

    private static final String MINE = "/training/external-training";
    private static final String OFFICE = "/training/office/external-training";

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

    private Learning nell;
    private UUID school = new UUID(0, 0);
    private UUID learner = new UUID(0, 0);

    @BeforeEach
    void nellWorksInASchool() {
        checking.checkWaiting();
        clock.setLondon("2027-03-20T10:00");
        nell = new Learning(house, "Nell Stone");
        var furniture = new TrainingFurniture(house);
        school = furniture.organisation("Gull School", "school");
        learner = furniture.learner(school, "Nell Stone", nell.email);
        nell.proves();
    }

    private Learning sends(byte[] paper, String givenBy) {
        nell.open(MINE);
        return nell.sendsFile(
                MINE,
                "certificate.jpg",
                paper,
                "course",
                "neglect",
                "onDay",
                "1",
                "onMonth",
                "3",
                "onYear",
                "2027",
                "givenBy",
                givenBy);
    }

    private UUID said() {
        return database.asOwner()
                .sql("select id from training.completion where learner_id = ? order by said_at desc limit 1")
                .param(learner)
                .query(UUID.class)
                .single();
    }

    private Browser odile(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private long seen() {
        return jdbc.sql("""
                        select (select count(*) from documents.file where shelf_id = :it)
                            + (select count(*) from documents.piece p join documents.file f on f.id = p.file_id
                                where f.shelf_id = :it)""").param("it", said()).query(Long.class).single();
    }

    @Test
    void theOfficeOpensItBeforeItTakesOrRefuses() {
        var photo = Samples.jpeg();
        assertThat(sends(photo, "Tern Bay Council").says())
                .contains("Awaiting review", "certificate.jpg", "Waiting for the virus check");
        var one = OFFICE + "/" + said();
        assertThat(odile(one).page().text()).contains("Certificate", "Waiting for the virus check");
        assertThat(odile(one).visit(one + "/paper")).hasStatus(404);
        checking.checkWaiting();
        var odile = odile(one);
        var link = odile.page().select("main a[href$=/paper]").attr("href");
        assertThat(odile.visit(link).getResponse().getContentAsByteArray()).isEqualTo(photo);
        odile.visit(one);
        odile.follow(odile.send(one + "/take"));
        nell.open(MINE);
        assertThat(nell.file(nell.link("Save certificate.jpg"))).isEqualTo(photo);
        assertThat(database.acts("completion:" + said()))
                .containsExactly(
                        "said what they learned elsewhere",
                        "added a file",
                        "opened a file",
                        "took what was learned elsewhere",
                        "opened a file");
    }

    @Test
    void nobodyElseSeesItNotEvenWhoeverLeadsTrainingThere() {
        sends(Samples.jpeg(), "Tern Bay Council");
        checking.checkWaiting();
        var one = OFFICE + "/" + said();
        var odile = odile(one);
        odile.send(one + "/take");
        var lead = new Learning(house, "Lena Quill").proves();
        new TrainingFurniture(house).lead(school, lead.email);
        for (var other : new Learning[] {lead, new Learning(house, "Silas Thorn").proves()}) {
            assertThat(other.open(MINE + "/" + said() + "/paper").status()).isEqualTo(404);
            assertThat(Seen.<Long>by(house, other.email, this::seen)).isZero();
        }
        assertThat(Seen.<Long>by(house, nell.email, this::seen)).isEqualTo(2);
        assertThat(new Learning(house, "Silas Thorn")
                        .open(MINE + "/" + said() + "/paper")
                        .at())
                .startsWith("/training/prove");
        for (var person : InventedPerson.values()) {
            if (person != InventedPerson.ODILE) {
                assertThat(acting.as(person.asActor(), this::seen))
                        .as(person.name())
                        .isZero();
            }
        }
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(one + "/paper")).hasStatus(404);
    }

    @Test
    void whatTheVirusCheckRefusesOpensForNobodyAndBothAreTold() {
        sends(Samples.text(FakeClamd.EICAR), "Tern Bay Council");
        checking.checkWaiting();
        assertThat(nell.open(MINE).says()).contains("The virus check found", "No one can open it");
        assertThat(nell.open(MINE + "/" + said() + "/paper").status()).isEqualTo(404);
        var odile = odile(OFFICE + "/" + said());
        assertThat(odile.page().text()).contains("The virus check found", "The certificate cannot be opened");
        assertThat(odile.visit(OFFICE + "/" + said() + "/paper")).hasStatus(404);
    }

    @Test
    void aBadLineKeepsWhatWasTypedAndSaysThatThePaperMustBeChosenAgain() {
        assertThat(sends(Samples.jpeg(), "").says())
                .contains("Enter the provider", "Choose the file again: your browser did not keep it");
        assertThat(nell.status()).isEqualTo(422);
        assertThat(nell.page().select("[name=onDay]").val()).isEqualTo("1");
        assertThat(sends(Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"), "Tern Bay Council")
                        .says())
                .contains("“certificate.jpg”")
                .doesNotContain("Awaiting review");
        assertThat(nell.page().select("[name=givenBy]").val()).isEqualTo("Tern Bay Council");
    }

    @Test
    void aPaperThatIsSentLaterComesToWhatWasSaidAndIsNotReplaced() {
        nell.open(MINE)
                .press(
                        MINE,
                        "course",
                        "neglect",
                        "onDay",
                        "1",
                        "onMonth",
                        "3",
                        "onYear",
                        "2027",
                        "givenBy",
                        "Tern Bay Council");
        assertThat(nell.says()).contains("Awaiting review").doesNotContain("certificate.jpg");
        assertThat(sends(Samples.jpeg(), "Tern Bay Council").says()).contains("certificate.jpg");
        assertThat(nell.page().select("main section")).hasSize(1);
        assertThat(sends(Samples.jpeg(), "Tern Bay Council").says())
                .contains("You have already told us about this")
                .doesNotContain("Choose the file again");
    }

    @Test
    void whoeverIsAskedWhereTheyWorkIsToldToChooseThePaperAgain() {
        nell = new Learning(house, "Nell Reed").proves();
        nell.open(MINE);
        nell.sendsFile(
                MINE,
                "certificate.jpg",
                Samples.jpeg(),
                "name",
                "Nell Reed",
                "organisation",
                "Reed House " + UUID.randomUUID(),
                "course",
                "neglect",
                "onDay",
                "1",
                "onMonth",
                "3",
                "onYear",
                "2027",
                "givenBy",
                "Tern Bay Council");
        assertThat(nell.says())
                .contains("Your organisation is not on our list yet. Select its sector", "Choose the file again");
    }

    @Test
    void withoutAPaperItIsSaidAsBefore() {
        nell.open(MINE);
        nell.sendsFile(MINE, "", new byte[0], "course", "neglect", "onDay", "1", "onMonth", "3", "onYear", "2027");
        assertThat(nell.says()).contains("Enter the provider").doesNotContain("Choose the file again");
    }
}
