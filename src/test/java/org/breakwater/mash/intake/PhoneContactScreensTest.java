package org.breakwater.mash.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.hometime.HomeTimeAlerts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school calls at ten to three about a child who goes home at quarter past. */
@HouseTest
class PhoneContactScreensTest {

    private static final String PATH = "/desk/intake/phone-contact";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    HomeTimeAlerts homeTimes;

    private Browser robin;

    @BeforeEach
    void robinIsOnTheTelephone() {
        database.empty();
        clock.setLondon("2026-11-25T14:50");
        robin = house.as(InventedPerson.ROBIN);
    }

    private int records(String... more) {
        robin.visit(PATH);
        var call = new ArrayList<>(List.of("danger", "NO", "worry", "He is afraid to go home", "name1", "Rowan Dune"));
        call.addAll(List.of("way", "PROFESSIONAL", "tellerName", "Tess Saltram", "agency", "Head, Gull Lane Primary"));
        call.addAll(List.of("reach", "01702 215007"));
        call.addAll(List.of(more));
        return robin.send(PATH, call.toArray(String[]::new)).getResponse().getStatus();
    }

    private void looksFor(String... typed) {
        robin.visit(PATH);
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        fields.put(
                "_token",
                robin.page()
                        .select("form[action=" + PATH + "] input[name=_token]")
                        .val());
        robin.postFromOurPage(
                robin.page().select("button[formaction]").attr("formaction").replace("#known", ""), fields);
    }

    private void addsAChildTo(String... typed) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        fields.put(
                "_token",
                robin.page()
                        .select("form[action=" + PATH + "] input[name=_token]")
                        .val());
        robin.postFromOurPage(PATH + "/child", fields);
    }

    private long alarms() {
        return database.asOwner()
                .sql("select count(*) from mash.contact where alarmed_at is not null")
                .query(Long.class)
                .single();
    }

    private long contacts() {
        return database.asOwner()
                .sql("select count(*) from mash.contact")
                .query(Long.class)
                .single();
    }

    @Test
    void whoeverTakesACallIsAskedWhenTheChildGoesHomeAndTheDeskIsRemindedBeforeThen() {
        assertThat(records("goesHome", "3:15")).isEqualTo(200);
        robin.visit(robin.page().select("a[href^=/desk/contact/]").attr("href"));
        assertThat(robin.page().text()).contains("The child goes home at 15:15");
        homeTimes.look();
        assertThat(alarms()).isZero();
        clock.setLondon("2026-11-25T15:06");
        homeTimes.look();
        assertThat(alarms()).isEqualTo(1);
    }

    @Test
    void aHomeTimeThatHasPassedOrWasLeftOutStartsNoDeadline() {
        assertThat(records("goesHome", "1:15pm")).isEqualTo(200);
        assertThat(records("goesHome", "")).isEqualTo(200);
        clock.setLondon("2026-11-25T16:00");
        homeTimes.look();
        assertThat(alarms()).isZero();
    }

    @Test
    void theChildIsLookedForWhileTheCallerIsOnThePhoneAndNothingTypedIsLost() {
        assertThat(records("age1", "7")).isEqualTo(200);
        looksFor("danger", "NO", "worry", "He has a bruise", "name1", "Dune, Rowan", "age1", "aged 7");
        assertThat(robin.page().select("#known").text())
                .contains(
                        "Child 1: 1 match",
                        "Rowan Dune: 1 contact, last 25 November 2026, 1 open.",
                        "Contact ",
                        "Not allocated",
                        "Likely match: same first name");
        assertThat(robin.page().select("#known a[href^=/desk/contact/]").attr("target"))
                .isEqualTo("_blank");
        assertThat(robin.page().select("#worry").text()).isEqualTo("He has a bruise");
        assertThat(robin.page().select("#name1").val()).isEqualTo("Dune, Rowan");
        assertThat(contacts()).isEqualTo(1);
    }

    @Test
    void namesTypedTheWrongWayRoundAreSaidWhileTheyAreLookedForAndOnceTheyAreSavedAndBlockNothing() {
        assertThat(records("age1", "7")).isEqualTo(200);
        assertThat(robin.page().text()).doesNotContain("may be swapped");
        looksFor("name1", "Dune Rowan", "age1", "7");
        assertThat(robin.page().select("#known").text())
                .contains("First name and last name may be swapped. Recorded before as Rowan Dune");
        looksFor("name1", "Rowan Dune", "age1", "7");
        assertThat(robin.page().select("#known").text()).contains("1 match").doesNotContain("may be swapped");
        robin.visit(PATH);
        var swapped = robin.send(
                PATH, "danger", "NO", "worry", "Left alone", "name1", "Dune Rowan", "age1", "7", "way", "ADULT");
        assertThat(swapped).hasStatus(200);
        assertThat(robin.page().text()).contains("Recorded", "First name and last name may be swapped: Dune Rowan");
        robin.visit(robin.page().select("a[href^=/desk/contact/]").attr("href"));
        assertThat(robin.page().text())
                .contains("First name and last name may be swapped: Dune Rowan here, Rowan Dune before");
    }

    @Test
    void eachChildOfWhomSomethingIsTypedIsLookedFor() {
        assertThat(records("age1", "7")).isEqualTo(200);
        looksFor("name1", "Quentin Xylander", "name3", "Rowan Dune");
        assertThat(robin.page().select("#known h2").eachText())
                .containsExactly("Child 1: no match found", "Child 3: 1 match");
        assertThat(robin.page().select("#known").text()).contains("This does not mean that the child is not known");
    }

    @Test
    void anAdultWhoIsNotFoundIsNotCalledAChild() {
        looksFor("adultName1", "Quentin Xylander", "adultPhone1", "01632 960 441");
        assertThat(robin.page().select("#known h2").eachText()).containsExactly("Adult 1: no match found");
        assertThat(robin.page().select("#known").text()).contains("This does not mean that the adult is not known");
    }

    @Test
    void anAdultIsAParentsPartnerOrExPartnerNeverTheChilds() {
        robin.visit("/desk/intake/phone-contact");
        assertThat(robin.page().select("#adultKind1 option").eachText())
                .contains("parent’s partner", "parent’s ex-partner")
                .doesNotContain("partner", "ex-partner");
    }

    @Test
    void noChildIsLookedForByNothing() {
        looksFor("worry", "He has a bruise");
        assertThat(robin.page().select(".govuk-error-summary").text())
                .contains("Enter the child’s name, date of birth or address to check if they are known");
        assertThat(robin.page().select("#worry").text()).isEqualTo("He has a bruise");
    }

    @Test
    void aTimeThatDoesNotExistIsToldAndWhatWasTypedIsKept() {
        assertThat(records("goesHome", "half three", "age1", "31/02/2020")).isEqualTo(422);
        assertThat(robin.page().select(".govuk-error-summary").text())
                .contains("Date must be a real date, like 27 3 2020", "Enter a time, like 3:15pm, or leave it blank");
        assertThat(robin.page().select("#goesHome").val()).isEqualTo("half three");
        assertThat(robin.page().select("#age1").val()).isEqualTo("31/02/2020");
        assertThat(robin.page().select("#worry").text()).isEqualTo("He is afraid to go home");
    }

    @Test
    void oneMoreChildIsAskedForAndWhatWasTypedIsKept() {
        robin.visit(PATH);
        assertThat(robin.page().select("input[id^=name]")).hasSize(3);
        addsAChildTo("worry", "Left alone", "name1", "Ada Dune", "name2", "Bo Dune", "name3", "Cy Dune");
        assertThat(robin.page().select("input[id^=name]").eachAttr("value"))
                .containsExactly("Ada Dune", "Bo Dune", "Cy Dune", "");
        assertThat(robin.page().select("legend").eachText()).contains("The child", "Child 4");
        assertThat(robin.page().select("#worry").text()).isEqualTo("Left alone");
        assertThat(robin.page().select("details[open] legend").eachText()).contains("Child 4");
        assertThat(contacts()).isZero();
        var sent = robin.send(
                PATH,
                "danger",
                "NO",
                "worry",
                "Left alone",
                "name1",
                "Ada Dune",
                "name2",
                "Bo Dune",
                "name3",
                "Cy Dune",
                "name4",
                "Di Dune",
                "way",
                "ADULT");
        assertThat(sent).hasStatus(200);
        robin.visit(robin.page().select("a[href^=/desk/contact/]").attr("href"));
        assertThat(robin.page().text()).contains("Ada Dune", "Bo Dune", "Cy Dune", "Di Dune");
    }

    @Test
    void adultsAreLookedForAndKeptWithTheirRelationshipAndAskedAboutAtTheAgencies() {
        assertThat(records("address1", "12 Gull Lane", "adultName1", "Kate Dune", "adultKind1", "MOTHER"))
                .isEqualTo(200);
        looksFor("name1", "Bo Tarn", "adultName1", "Kate Dune", "adultName2", "Dan Tarn", "adultConcern2", "yes");
        assertThat(robin.page().select("#known h2").eachText())
                .containsExactly("Child 1: no match found", "Adult 1: 1 match", "Adult 2: no match found");
        assertThat(robin.page().select("#adultConcern2").hasAttr("checked")).isTrue();
        assertThat(records(
                        "adultName1",
                        "Kate Dune",
                        "adultKind1",
                        "MOTHER",
                        "adultName2",
                        "Dan Tarn",
                        "adultConcern2",
                        "yes"))
                .isEqualTo(200);
        var contact = robin.page().select("a[href^=/desk/contact/]").attr("href");
        var maya = house.as(InventedPerson.MAYA, contact);
        assertThat(maya.page().text()).contains("Kate Dune", "Dan Tarn");
        var id = contact.substring("/desk/contact/".length());
        maya.visit("/cases/" + id + "/family");
        assertThat(maya.page().text()).contains("mother");
        maya.visit("/cases/" + id + "/information-requests");
        assertThat(maya.page().select("input[name=people]")).hasSize(3);
    }

    @Test
    void oneMoreAdultIsAskedForAndWhatWasTypedIsKept() {
        robin.visit(PATH);
        var fields = new LinkedHashMap<String, String>();
        fields.put("adultName1", "Kate Dune");
        fields.put("adultName2", "Dan Tarn");
        fields.put(
                "_token",
                robin.page()
                        .select("form[action=" + PATH + "] input[name=_token]")
                        .val());
        robin.postFromOurPage(PATH + "/adult", fields);
        assertThat(robin.page().select("input[id^=adultName]").eachAttr("value"))
                .containsExactly("Kate Dune", "Dan Tarn", "");
        assertThat(robin.page().select("details[open] legend").eachText()).contains("Adult 3");
    }

    @Test
    void twelveChildrenFitInOneCall() {
        robin.visit(PATH);
        addsAChildTo("name12", "Lou Dune");
        assertThat(robin.page().select("input[id^=name]")).hasSize(12);
        assertThat(robin.page().select("button").eachText()).doesNotContain("Add another child");
    }
}
