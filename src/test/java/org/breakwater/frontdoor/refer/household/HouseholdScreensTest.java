package org.breakwater.frontdoor.refer.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.refer.drafts.ReferralDraftExpiry;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional's input is saved section by section, is available for 28 days to them alone, and is then deleted. */
@HouseTest
class HouseholdScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ReferralDraftExpiry forgotten;

    private final String email = Professional.address("petra.quayside");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional petra() {
        return new Professional(house).proves(email);
    }

    private static String progress(Professional who, ReferralTask task) {
        return who.page()
                .select("li:has(a[href=" + task.path() + "]) .govuk-tag")
                .text();
    }

    @Test
    void namesSeveralChildrenOneOfThemUnbornAndWhoIsResponsible() {
        var petra = petra();
        assertThat(progress(petra.open("/refer/tasks"), ReferralTask.HOUSEHOLD)).isEqualTo("Not started");
        petra.answer("/refer/household/child/1", "name", "Rowan Tidewater", "bornYear", "2019", "sex", "M");
        petra.answer("/refer/household/child/2", "name", "", "unborn", "YES", "due", "in March", "sex", "F");
        petra.open("/refer/household");
        assertThat(petra.page().select(".bw-children__one > .bw-as-typed").eachText())
                .containsExactly("Rowan Tidewater", "Unborn child");
        assertThat(progress(petra.open("/refer/tasks"), ReferralTask.HOUSEHOLD)).isEqualTo("In progress");
        assertThat(petra.says()).as("and why").contains("yet.");
        petra.answer("/refer/household/adult/1", "name", "Hazel Tidewater", "relation", "mother", "responsible", "YES");
        assertThat(progress(petra.open("/refer/tasks"), ReferralTask.HOUSEHOLD)).isEqualTo("Done");
        petra.open("/refer/household/child/2");
        assertThat(petra.page().select("input[name=sex][checked]").val()).isEqualTo("U");
        petra.open("/refer/household/child/1");
        assertThat(petra.page().select("input[name=bornYear]").val()).isEqualTo("2019");
        petra.open("/refer/household").press("/refer/household/child/1/remove");
        assertThat(petra.says()).doesNotContain("Rowan");
    }

    @Test
    void aDateOfBirthThatCannotBeIsNamedAndStays() {
        var petra = petra().open("/refer/household/child/1");
        for (var wrong : List.of("31/2/2019", "/13/2019", "1//2019", "//19", "1/1/2027", "1/1/1980", "x/y/z")) {
            var part = (wrong + " ").split("/");
            petra.press(
                    "/refer/household/child/1",
                    "name",
                    "Rowan",
                    "bornDay",
                    part[0],
                    "bornMonth",
                    part[1],
                    "bornYear",
                    part[2].strip());
            assertThat(petra.status()).as(wrong).isEqualTo(422);
            assertThat(petra.page().select("input[name=bornMonth]").val()).isEqualTo(part[1]);
            assertThat(petra.page().select(".govuk-error-summary").text()).isNotBlank();
        }
        petra.press("/refer/household/child/1", "name", "Rowan", "bornDay", "", "bornMonth", "4", "bornYear", "2019");
        assertThat(petra.at()).isEqualTo("/refer/household/adult/1");
    }

    @Test
    void brothersSistersAndOtherAdultsAreAddedWithOneButton() {
        var petra = petra().answer("/refer/household/child/1", "name", "Rowan Tidewater", "then", "another");
        assertThat(petra.at()).isEqualTo("/refer/household/child/2");
        petra.press("/refer/household/child/2", "name", "Wren Tidewater");
        assertThat(petra.at()).isEqualTo("/refer/household/adult/1");
        petra.press("/refer/household/adult/1", "name", "Hazel Tidewater", "then", "another");
        assertThat(petra.says()).contains("anyone who may have caused the harm");
        petra.press("/refer/household/adult/2", "relation", "mother’s partner");
        assertThat(petra.at()).isEqualTo("/refer/story/concern-details");
        petra.tellTheLeast("Rowan Tidewater").answer("/refer/household/child/3", "name", "Kit Tidewater");
        assertThat(petra.at()).as("whoever is at the check comes back to it").isEqualTo("/refer/send/check");
        assertThat(petra.page().select("a[href=/refer/household/child/4]").text())
                .isEqualTo("Add a brother or sister");
    }

    @Test
    void aBrotherOrSisterTakesOverTheFirstChildsAddressAndLanguageWithOneTick() {
        var second = "/refer/household/child/2";
        var petra = petra().answer(
                        "/refer/household/child/1",
                        "name",
                        "Rowan Tidewater",
                        "address",
                        "12 Mudlark Row, SS1 1AA",
                        "language",
                        "Polish",
                        "then",
                        "another");
        assertThat(petra.says()).contains("Same address and first language as Rowan Tidewater");
        petra.press(second, "same", "YES", "age", "-3");
        assertThat(petra.page().select("[name=same][checked]"))
                .as("the tick stays")
                .hasSize(1);
        petra.press(second, "same", "YES", "age", "3", "name", "Wren Tidewater");
        petra.open(second);
        assertThat(petra.page().select("[name=address]").text()).isEqualTo("12 Mudlark Row, SS1 1AA");
        assertThat(petra.page().select("[name=language]").val()).isEqualTo("Polish");
        assertThat(petra.page().select("[name=same]")).as("it has its address").isEmpty();
        assertThat(petra.open("/refer/household/child/1").page().select("[name=same]"))
                .isEmpty();
    }

    @Test
    void whatFewKnowIsFoldedUntilItHoldsSomethingOrIsToBeMended() {
        var petra = petra().open("/refer/household/child/1");
        assertThat(petra.page().select("details[open] [name=gp]")).isEmpty();
        petra.press("/refer/household/child/1", "name", "Rowan", "nhsNumber", "1");
        assertThat(petra.page().select("details[open] [name=nhsNumber]")).hasSize(1);
        petra.press("/refer/household/child/1", "name", "Rowan", "gp", "Dr Fennel");
        petra.open("/refer/household/child/1");
        assertThat(petra.page().select("details[open] [name=gp]").val()).isEqualTo("Dr Fennel");
    }

    @Test
    void comesBackInAnotherBrowserWithTheSameAddressAndToNobodyElse() {
        petra().tellTheLeast("Rowan Tidewater").press("/refer/stop");
        var elsewhere = new Professional(house).open("/refer/household");
        assertThat(elsewhere.at()).isEqualTo("/refer/prove/address");
        assertThat(petra().open("/refer/household").says()).contains("Rowan Tidewater");
        var other = new Professional(house).proves(Professional.address("otto")).open("/refer/household");
        assertThat(other.says()).doesNotContain("Rowan");
    }

    @Test
    void goesAfterTwentyEightDays() {
        petra().tellTheLeast("Rowan Tidewater");
        clock.advance(Duration.ofDays(27));
        forgotten.forget();
        assertThat(petra().open("/refer/household").says()).contains("Rowan Tidewater");
        clock.advance(Duration.ofDays(28));
        assertThat(petra().open("/refer/household").says()).doesNotContain("Rowan Tidewater");
        petra().tellTheLeast("Rowan Tidewater");
        clock.advance(Duration.ofDays(29));
        forgotten.forget();
        var left = database.asOwner()
                .sql("select (select count(*) from frontdoor.referral_draft where sent_at is null)"
                        + " + (select count(*) from frontdoor.address_proof)")
                .query(Long.class)
                .single();
        assertThat(left).isZero();
    }

    @Test
    void whoSharesAMailboxFindsTheirOwnAgainInAnotherBrowserAndNobodyElseDoes() {
        var office = Professional.address("office");
        var first = new Professional(house).provesAs(office, "Lena Marsh", "402718");
        first.tellTheLeast("Rowan Tidewater");
        assertThat(first.open("/refer/household").says()).contains("Rowan Tidewater");
        var other = new Professional(house).provesAs(office, "Otto Fen", "918273");
        assertThat(other.open("/refer/household").says()).doesNotContain("Rowan");
        first.open("/refer/tasks").press("/refer/stop");
        assertThat(first.open("/refer/household").at()).isEqualTo("/refer/prove/address");
        assertThat(new Professional(house)
                        .provesAs(office, "Lena Marsh", "402718")
                        .open("/refer/household")
                        .says())
                .contains("Rowan Tidewater");
    }
}
