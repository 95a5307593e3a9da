package org.breakwater.notify.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.mash.approval.ApprovalRequested;
import org.breakwater.notify.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

/** A real report at night, in the demonstration, whose mails go to a folder. */
@HouseTest
class NothingPersonalTest {

    private static final List<String> PLANTED = List.of(
            "Zebedee", "Quillfeather", "Marzipan Lane", "broken wrist", "Ottoline", "01632", "Harbour Primary", "belt");

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    Reports reports;

    @Autowired
    Outbox outbox;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Path folder = Path.of("mail");

    @BeforeEach
    void anEmptyFolder(@Value("${breakwater.home}") Path home) throws IOException {
        database.clear("notify");
        folder = home.resolve("mail");
        Files.createDirectories(folder);
        for (var old : mails()) {
            Files.delete(old);
        }
        clock.setLondon("2026-08-29T22:00");
    }

    private List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static ReportContent redReport() {
        var child = new ReportContent.Child(
                "Zebedee Quillfeather", "red hair", "4", false, "", "12 Marzipan Lane", "Harbour Primary");
        var reporter =
                new ReportContent.Reporter("Ottoline Quillfeather", "aunt", "", "01632 960 001", "evenings", false, "");
        return new ReportContent(
                ReportContent.Way.ADULT,
                true,
                "broken wrist",
                "Zebedee has a broken wrist and says it was the belt",
                List.of(child),
                "12 Marzipan Lane",
                "Ottoline",
                "broken wrist",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                reporter,
                List.of());
    }

    private Reports.Receipt report() {
        var visitor = new Actor.Visitor();
        return acting.as(
                visitor, () -> reports.receive(visitor, redReport(), ReportChannel.WEB, clock.instant(), null));
    }

    @Test
    void alertsTheDutyWorkerOfARedReportAtNightInTheFolderOfTheDemonstration() throws Exception {
        report();
        outbox.sendDue();
        var toIdris = new ArrayList<String>();
        for (var mail : mails()) {
            assertThat(mail).asString().endsWith(".eml");
            var text = Files.readString(mail);
            if (text.contains("To: " + InventedPerson.IDRIS.email())) {
                toIdris.add(text);
            }
        }
        assertThat(toIdris).as("nobody is alarmed twice by one call").hasSize(1);
        assertThat(toIdris.getFirst())
                .contains("Subject: Urgent: acknowledge an alert")
                .contains("It needs immediate attention")
                .contains("/desk");
    }

    @Test
    void carriesNothingOfAReportNotEvenItsReference() throws Exception {
        var receipt = report();
        house.acting(InventedPerson.MAYA, () -> events.publishEvent(new ApprovalRequested(receipt.recordId())));
        outbox.sendDue();
        clock.setLondon("2026-08-29T22:20");
        outbox.sendDue();
        assertThat(mails()).hasSizeGreaterThan(3);
        for (var mail : mails()) {
            var text = new String(Files.readAllBytes(mail), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            assertThat(text).doesNotContain(receipt.reference().toLowerCase(Locale.ROOT));
            assertThat(text).doesNotContain(receipt.recordId().toString());
            for (var planted : PLANTED) {
                assertThat(text).doesNotContain(planted.toLowerCase(Locale.ROOT));
            }
            for (var person : InventedPerson.values()) {
                assertThat(text).doesNotContain(person.fullName().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void keepsNothingOfAReportInTheOutbox() {
        report();
        outbox.sendDue();
        var rows = database.asOwner()
                .sql("select string_agg(o::text || m::text, ' ') from notify.outbox o, notify.mail m")
                .query(String.class)
                .single();
        for (var planted : PLANTED) {
            assertThat(rows).doesNotContainIgnoringCase(planted);
        }
        assertThat(rows).doesNotContain("@");
    }
}
