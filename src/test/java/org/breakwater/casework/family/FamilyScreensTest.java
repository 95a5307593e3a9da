package org.breakwater.casework.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.ReportedPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Relationships and who lives together: written once, corrected and ended, never taken away. */
@HouseTest
class FamilyScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);

    private String path = "";

    @BeforeEach
    void twoChildrenAndTheirMother() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"), family.child("Nancy", "4"));
        new AtTheDesk(house, contact).add(ReportedPerson.adult("Ada Larch", "", "9 New Road", ""));
        path = "/cases/" + contact + "/family";
    }

    /** The value of the option with this beginning. */
    private static String option(Document page, String list, String begins) {
        return page.select("select[name=" + list + "] option").stream()
                .filter(one -> one.text().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .val();
    }

    private static String[] relation(Document page, String who, String kind, String whom, String... more) {
        var typed = new java.util.ArrayList<>(List.of(
                "person",
                option(page, "person", who),
                "kind",
                kind,
                "other",
                option(page, "other", whom),
                "toldBy",
                "School"));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }

    private Browser written(String who, String kind, String whom, String... more) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path + "/relationship");
        maya.follow(maya.send(path + "/relationship", relation(maya.page(), who, kind, whom, more)));
        return maya;
    }

    private static List<String> table(Browser browser) {
        return browser.page().select("table tbody tr").eachText();
    }

    private static List<String> picture(Browser browser) {
        return browser.page().select("svg .bw-family__says").eachText();
    }

    @Test
    void theTableAndThePictureSayTheSame() {
        written("Ada", "MOTHER", "Wilf", "responsible", "YES", "sinceYear", "2019");
        var maya = written("Ada", "MOTHER", "Nancy");
        assertThat(table(maya)).hasSize(2);
        assertThat(table(maya).getFirst()).contains("1 Ada Larch mother Wilf", "Yes since 2019 School");
        assertThat(picture(maya)).containsExactly("1 mother", "2 mother");
        assertThat(maya.page().select("svg[role=img] title").text()).isEqualTo("Family diagram");
        assertThat(maya.page().select("svg .bw-family__box")).hasSize(3);
        assertThat(maya.page().select("svg .bw-family__home")).hasSize(2);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select("main a[href=" + path + "]").text()).isEqualTo("People 3");
        assertThat(maya.page().text()).contains("Added a relationship", "Ada Larch: mother of Wilf");
    }

    @Test
    void whatAProfessionalToldInTheReferralStandsThereByItself() {
        var school = new Professional(house).proves(Professional.address("school"));
        school.tellTheLeast("Wilf Quay")
                .answer("/refer/household/adult/1", "name", "Ada Quay", "relation", "Mum", "responsible", "YES")
                .answer("/refer/household/adult/2", "name", "Kit Larch", "relation", "lodger", "responsible", "UNSURE")
                .open("/refer/send/check")
                .press("/refer/send/now");
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(school.reference())
                .query(UUID.class)
                .single();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + record + "/family");
        assertThat(table(maya)).hasSize(2);
        assertThat(table(maya).getFirst()).contains("Ada Quay mother Wilf Quay Yes", "Initial contact");
        assertThat(table(maya).getLast()).contains("Kit Larch lodger Wilf Quay Not known");
        assertThat(picture(maya)).containsExactly("1 mother", "2 lodger");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverBigTheFamily() {
        var maya = written("Ada", "MOTHER", "Wilf");
        var few = Statements.during(() -> maya.visit(path));
        written("Ada", "MOTHER", "Nancy");
        new AtTheDesk(house, contact).add(ReportedPerson.adult("Kit Larch", "", "1 Old Quay", ""));
        assertThat(Statements.during(() -> maya.visit(path))).isEqualTo(few).isPositive();
    }
}
