package org.breakwater.frontdoor.refer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.QueryRows;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of a referral are stored with it, come back with it, and are deleted with it. */
@HouseTest
class ReferralFilesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Documents documents;

    private final String email = Professional.address("petra.quayside");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional petra() {
        return new Professional(house).proves(email).open("/refer/files");
    }

    @Test
    void areAPartOfTheTasksComeBackAnotherDayAndReachTheDesk() {
        var petra = petra();
        assertThat(petra.says()).contains("Never send a sexual image of a child", "Do not send a child’s whole file");
        petra.pressWith("/refer/files", Map.of("body map.pdf", Samples.pdf()));
        assertThat(petra.at()).isEqualTo("/refer/files");
        assertThat(petra.says()).contains("body map.pdf", "Received.");
        petra.press("/refer/files");
        assertThat(petra.at()).isEqualTo("/refer/tasks");
        assertThat(petra.page().select("li:has(a[href=/refer/files])").text()).isEqualTo("Files 1");
        clock.advance(Duration.ofDays(3));
        var later = petra();
        assertThat(later.says()).contains("body map.pdf");
        later.tellTheLeast("Rowan Tidewater").open("/refer/send/check");
        assertThat(later.says()).contains("body map.pdf");
        later.press("/refer/send/now");
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(later.reference())
                .query(UUID.class)
                .single();
        assertThat(house.looking(InventedPerson.MAYA, () -> documents.of(record)))
                .extracting(FileRow::name)
                .containsExactly("body map.pdf");
        assertThat(petra().says()).doesNotContain("body map.pdf");
    }

    @Test
    void whatIsNotTakenSaysWhyAndWhatWasPutInCanBeTakenOut() {
        var petra = petra().pressWith("/refer/files", Map.of("a.pdf", Samples.pdf(), "b.svg", Samples.text("<svg/>")));
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.says()).contains("“b.svg” is an SVG", "a.pdf");
        petra.press(petra.page().select("form[action$=/take-back]").attr("action"));
        assertThat(petra.says()).doesNotContain("a.pdf");
    }

    @Test
    void whatRanOutIsNotFoundInTheNextReferral() {
        petra().pressWith("/refer/files", Map.of("a.pdf", Samples.pdf()));
        clock.advance(Duration.ofDays(29));
        assertThat(petra().says()).doesNotContain("a.pdf");
    }

    @Test
    void whoeverGoesOnWithADraftUnderItsIdHoldsItsFiles() {
        petra().pressWith("/refer/files", Map.of("handed.pdf", Samples.pdf()));
        database.asOwner().sql("""
                        do $$
                        declare
                            gone frontdoor.referral_draft;
                        begin
                            delete from frontdoor.referral_draft d
                            where d.id = (select f.draft_id from documents.file f where f.name = 'handed.pdf')
                            returning * into gone;
                            gone.owner_hash := 'a colleague';
                            insert into frontdoor.referral_draft select gone.*;
                        end $$""").update();
        assertThat(holders()).containsExactly("a colleague");
        assertThat(petra().says()).doesNotContain("handed.pdf");
        database.asOwner()
                .sql("delete from frontdoor.referral_draft where owner_hash = 'a colleague'")
                .update();
        assertThat(holders()).isEmpty();
    }

    private List<String> holders() {
        return QueryRows.all(database.asOwner()
                .sql("select convert_from(holder, 'UTF8') from documents.file where name = 'handed.pdf'")
                .query(String.class));
    }

    @Test
    void aDraftThatHoldsOnlyFilesStaysAndNeitherOnesFilesAreFoundInTheOther() {
        var otto = Professional.address("otto.fen");
        new Professional(house)
                .proves(otto)
                .open("/refer/files")
                .pressWith("/refer/files", Map.of("handed-on.pdf", Samples.pdf()));
        new Professional(house)
                .proves(otto)
                .open("/refer/draft-handover")
                .press("/refer/draft-handover", "email", email);
        petra().pressWith("/refer/files", Map.of("my own.jpg", Samples.jpeg()));
        var petra = new Professional(house).proves(email).open("/refer/draft-handover");
        assertThat(petra.says()).contains("Your own draft stays");
        petra.press(
                petra.page().select("form[action^=/refer/draft-handover/take/]").attr("action"));
        assertThat(petra.says()).contains("You have 1 other draft");
        assertThat(petra.open("/refer/files").says()).contains("handed-on.pdf").doesNotContain("my own.jpg");
        var both = petra.open("/refer/drafts").page().select(".bw-asked form").eachAttr("action");
        assertThat(both)
                .map(goOn -> petra.open("/refer/drafts")
                        .press(goOn)
                        .open("/refer/files")
                        .says())
                .map(says -> List.of(says.contains("my own.jpg"), says.contains("handed-on.pdf")))
                .as("each holds its own file and not the other’s")
                .containsExactlyInAnyOrder(List.of(true, false), List.of(false, true));
    }

    @Test
    void nobodyElseFindsThem() {
        petra().pressWith("/refer/files", Map.of("a.pdf", Samples.pdf()));
        var other = new Professional(house)
                .proves(Professional.address("kit.shore"))
                .open("/refer/files");
        assertThat(other.says()).doesNotContain("a.pdf");
        assertThat(new Professional(house).open("/refer/files").at()).isEqualTo("/refer/prove/address");
    }
}
