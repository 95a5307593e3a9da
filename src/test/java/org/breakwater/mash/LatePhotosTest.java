package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.report.Reporter;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.breakwater.mash.screening.Screenings;
import org.breakwater.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A grandparent reports bruises at 22:00; the police report the same child the same night; photographs come with the
 * same phrase a week later. The two contacts are linked, and the late pictures reopen the first and raise an alert.
 */
@HouseTest
class LatePhotosTest {

    private static final String CHILD = "Ottilie Marshwhistle";
    private static final String HOME = "3 Cocklepicker Steps";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    ReportLimits limits;

    private UUID contact = new UUID(0, 0);
    private UUID police = new UUID(0, 0);
    private String phrase = "";
    private AtTheDesk desk;

    @BeforeEach
    void theNightAndTheWeekAfter() {
        limits.forget();
        database.empty();
        clock.setLondon("2026-09-01T22:00");
        grandparentReports();
        clock.setLondon("2026-09-01T23:40");
        police = policeTell();
        desk = new AtTheDesk(house, contact);
        clock.setLondon("2026-09-02T09:30");
        screenedWithASocialWorker();
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        desk.close();
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
        clock.setLondon("2026-09-08T18:20");
    }

    private void grandparentReports() {
        var grandparent = new Reporter(web).start();
        clock.setLondon("2026-09-01T22:06");
        grandparent
                .noDanger()
                .answer("/report/happening/worry", "worry", "Bruises on both arms, like fingers")
                .answer("/report/children/1", "name", CHILD, "age", "6", "address", HOME)
                .open("/report/send/check")
                .press("/report/send/now");
        contact = record(grandparent.reference());
        phrase = String.join(" ", grandparent.press("/report/send/new-phrase").phrase());
    }

    private UUID policeTell() {
        var reportContent = new ReportContent(
                ReportContent.Way.PROFESSIONAL,
                false,
                "",
                "Called to shouting at the address. A child was awake.",
                List.of(new ReportContent.Child(CHILD, "", "6", false, "", HOME, "")),
                "",
                "",
                "",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                ReportContent.Reporter.anonymous(),
                List.of());
        var robin = InventedPerson.ROBIN.asActor();
        return acting.as(
                robin,
                () -> house.getBean(Reports.class)
                        .receive(robin, reportContent, ReportChannel.PHONE, clock.instant(), null)
                        .recordId());
    }

    private void screenedWithASocialWorker() {
        var maya = InventedPerson.MAYA.asActor();
        acting.as(maya, () -> house.getBean(PreviousContacts.class).open(maya, desk.now()));
        acting.as(
                maya,
                () -> house.getBean(Screenings.class)
                        .screen(
                                maya,
                                desk.now(),
                                desk.now().version(),
                                new Screening(
                                        Rating.AMBER,
                                        "Bruises",
                                        Screening.SafeNow.YES,
                                        "With her grandparent",
                                        Screening.Consent.GIVEN,
                                        "",
                                        "None",
                                        new Screening.CouncilSays("Open", "Maya", "Dilys Ebbtide", "SW-4711"))));
    }

    private UUID record(String reference) {
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private Reporter back() {
        return new Reporter(web)
                .open("/report/return-phrase")
                .press("/report/return-phrase", "phrase", phrase)
                .open("/report/comeback/files");
    }

    private Browser maya() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        return maya;
    }

    @Test
    void theTwoContactsOfThatNightStandBesideEachOther() {
        var maya = maya();
        assertThat(maya.page().text()).contains("Previous contacts");
        assertThat(maya.page().select("main a[href=/desk/contact/" + police + "]"))
                .isNotEmpty();
        maya.visit("/desk/contact/" + police);
        assertThat(maya.page().select("main a[href=/desk/contact/" + contact + "]"))
                .isNotEmpty();
    }

    @Test
    void latePicturesOpenTheContactAgainRingAndNameTheSocialWorkerWhoHasTheChild() {
        var photo = Samples.jpeg();
        back().pressWith("/report/comeback/files", Map.of("IMG_0042.jpg", photo), "words", "Her arm, on Monday");
        assertThat(desk.now().stage()).isEqualTo(Stage.NEW);
        assertThat(desk.now().urgency()).isZero();
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(desk.now().cameBackAt()).isEqualTo(clock.instant());
        var maya = maya();
        assertThat(maya.page().text())
                .contains("sent a message or files", "Dilys Ebbtide SW-4711", "Tell them now")
                .contains("IMG_0042.jpg", "From the person who reported the concern", "Her arm, on Monday");
        var saved = maya.visit(maya.page()
                .select("main a[href^=/cases/" + contact + "/files/]")
                .attr("href"));
        assertThat(saved.getResponse().getContentAsByteArray()).isEqualTo(photo);
        assertThat(desk.chronology()).containsSubsequence("Received online", "Screened amber", "New message received");
    }

    @Test
    void whoSentThemIsToldHowManyWeHaveAndNeverSeesThemAgain() {
        var grandparent = back();
        assertThat(grandparent.says()).contains("Never send a sexual image of a child", "even as proof");
        grandparent.pressWith(
                "/report/comeback/files", Map.of("IMG_0042.jpg", Samples.jpeg(), "b.jpg", Samples.jpeg()));
        assertThat(grandparent.says()).startsWith("We have received your files");
        grandparent.open("/report/comeback/files");
        assertThat(grandparent.says()).contains("We have 2 files from you").doesNotContain("IMG_0042");
        var file = house.looking(
                InventedPerson.MAYA,
                () -> house.getBean(org.breakwater.documents.Documents.class)
                        .of(contact)
                        .getFirst()
                        .id());
        grandparent.open("/cases/" + contact + "/files/" + file);
        assertThat(grandparent.says()).doesNotContain("JFIF");
        assertThat(grandparent.at()).startsWith("/sign-in");
    }

    @Test
    void ofFilesThatAreNotAllFitTheFitOnesStillAlertAndTheWordsStay() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("arm.jpg", Samples.jpeg());
        files.put("pictures.zip", Samples.zip(Map.of("a.jpg", Samples.jpeg())));
        var grandparent = back().pressWith("/report/comeback/files", files, "words", "Monday and Tuesday");
        assertThat(grandparent.status()).isEqualTo(422);
        assertThat(grandparent.says()).contains("“pictures.zip” is a packed folder. Unpack it", "We have one file");
        assertThat(grandparent.page().select("textarea[name=words]").text()).isEqualTo("Monday and Tuesday");
        assertThat(desk.now().alarmRings()).isTrue();
        grandparent.pressWith("/report/comeback/files", Map.of(), "words", "w".repeat(5_001));
        assertThat(grandparent.says()).contains("Use 5,000 characters or fewer");
    }

    @Test
    void wordsThatSayDangerLeadTo999() {
        var grandparent = back().pressWith(
                        "/report/comeback/files",
                        Map.of("a.jpg", Samples.jpeg()),
                        "words",
                        "He is going to kill her tonight");
        assertThat(grandparent.at()).isEqualTo("/report/comeback/information-added/danger");
    }

    @Test
    void onePictureOrOneWordMoreOnTheSamePageRingsToo() {
        var once = back().page().select("input[name=once]").val();
        var photo = Samples.jpeg();
        back().pressWith("/report/comeback/files", Map.of("a.jpg", photo), "once", once);
        clock.setLondon("2026-09-08T18:25");
        back().pressWith("/report/comeback/files", Map.of("a.jpg", photo), "once", once, "words", "He comes tonight");
        assertThat(desk.now().cameBackAt()).isEqualTo(clock.instant());
        assertThat(maya().page().text()).contains("He comes tonight");
        clock.setLondon("2026-09-08T18:30");
        back().pressWith("/report/comeback/files", Map.of("b.jpg", Samples.jpeg()), "once", once);
        assertThat(desk.now().cameBackAt()).isEqualTo(clock.instant());
    }

    @Test
    void aPressThatIsSentTwiceIsHeardOnce() {
        var photo = Samples.jpeg();
        var grandparent = back();
        var page = grandparent.page();
        grandparent.pressWith("/report/comeback/files", Map.of("a.jpg", photo));
        var once = page.select("input[name=once]").val();
        back().pressWith("/report/comeback/files", Map.of("a.jpg", photo), "once", once);
        assertThat(desk.chronology().stream().filter(what -> what.contains("New message")))
                .hasSize(1);
        assertThat(house.looking(
                        InventedPerson.MAYA, () -> house.getBean(People.class).of(contact)))
                .hasSize(1);
    }
}
