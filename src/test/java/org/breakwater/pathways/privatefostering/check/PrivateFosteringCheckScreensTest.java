package org.breakwater.pathways.privatefostering.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A host family, a neighbour or a teacher finds out in one minute whether the council must be told. */
@HouseTest
class PrivateFosteringCheckScreensTest {

    private static final String CHECK = "/private-fostering/check";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
    }

    private Browser answered(String carer, String home, String stay, String age) {
        var visitor = house.visitor();
        visitor.visit(CHECK);
        visitor.send(CHECK, "carer", carer, "home", home, "stay", stay, "age", age);
        return visitor;
    }

    @Test
    void aHostFamilyLearnsThatItMustTellTheCouncilWhyWhenAndHow() {
        var visitor = answered("OTHER", "CARERS_HOME", "TWENTY_EIGHT_DAYS", "UNDER_16");
        assertThat(visitor.page().title()).startsWith("This looks like private fostering");
        assertThat(visitor.page().text())
                .contains(
                        "The council must be told",
                        "The stay is 28 days or more, or is planned to be",
                        "at least six weeks before",
                        "within seven working days",
                        "01702 215007");
        assertThat(visitor.page().select("main a[href^='tel:']")).isNotEmpty();
    }

    @Test
    void aGrandmotherLearnsThatSheNeedNot() {
        var visitor = answered("RELATIVE", "CARERS_HOME", "TWENTY_EIGHT_DAYS", "UNDER_16");
        assertThat(visitor.page().text())
                .contains("This does not look like private fostering", "The child is with a close relative.")
                .doesNotContain("The council must be told", "What to tell us");
    }

    @Test
    void whoeverIsNotSureLearnsWhatWeNeedToKnowAndWhomToCall() {
        var visitor = answered("NOT_SURE", "CARERS_HOME", "TWENTY_EIGHT_DAYS", "UNDER_16");
        assertThat(visitor.page().text())
                .contains(
                        "We cannot tell from your answers",
                        "how the person is related to the child",
                        "You do not have to give names");
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndKeepsWhatWasChosen() {
        var visitor = house.visitor();
        visitor.visit(CHECK);
        assertThat(visitor.send(CHECK, "age", "UNDER_16")).hasStatus(422);
        assertThat(visitor.page().text())
                .contains(
                        "Select who looks after the child",
                        "Select where the child lives",
                        "Select how long the child will stay");
        assertThat(visitor.page().select("input[name=age][checked]").val()).isEqualTo("UNDER_16");
        visitor.send(CHECK, "carer", "OTHER", "home", "CARERS_HOME", "stay", "SHORTER");
        assertThat(visitor.page().text()).contains("Select how old the child is");
    }

    @Test
    void nothingOfItIsStored() {
        var before = database.asOwner()
                .sql("select count(*) from audit.entry")
                .query(Long.class)
                .single();
        answered("OTHER", "CARERS_HOME", "TWENTY_EIGHT_DAYS", "UNDER_16");
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }
}
