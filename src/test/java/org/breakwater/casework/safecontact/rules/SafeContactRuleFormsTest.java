package org.breakwater.casework.safecontact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule names a person, a method and a place, or says in words what it is; it ends when a second person agrees. */
class SafeContactRuleFormsTest {

    private static final SafeContactRuleForm RULE =
            Filled.with(Filled.empty(SafeContactRuleForm.class), "rule=NEVER&means=PHONE&address=01702 215007");

    @Test
    void aNumberThatMustNotBeRungIsTaken() {
        assertThat(RULE.check(true, words -> words.contains("the neighbour told"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule= | rule | Select the type of rule
            means= | means | Select how to contact them
            address=215007 | address | Enter one full number with its area code, or one email or postal address, or \
            leave it blank
            address= | words | Enter a number or address, or what colleagues need to know
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(
                Filled.with(RULE, typed).check(true, words -> words.contains("the neighbour told")), field, message);
    }

    @Test
    void itIsAboutSomebodyOfTheCase() {
        Filled.mends(RULE.check(false, words -> false), "person", "Select who this is about");
    }

    @Test
    void theSecondPersonSaysWhetherItEndsAndWhatTheyKnow() {
        var asked = Instant.parse("2026-09-01T09:00:00Z");
        var rule = new SafeContactRuleRow(
                new UUID(0, 1),
                new UUID(0, 2),
                "K7M4-QX2P",
                new UUID(0, 3),
                true,
                ContactMethod.PHONE,
                "",
                "Not at work",
                false,
                "",
                "Maya",
                asked,
                "She left him",
                new UUID(0, 4).toString(),
                "Maya",
                asked,
                null,
                null);
        var form = new EndSafeContactRuleForm("YES", "Her sister told me", EndSafeContactRuleForm.asked(rule));
        assertThat(form.check(rule).problems()).isEmpty();
        Filled.mends(Filled.with(form, "ends=").check(rule), "ends", "Select yes if the rule should end");
        Filled.mends(Filled.with(form, "why= ").check(rule), "why", "Enter what you know, and who from");
        Filled.mends(
                Filled.with(form, "asked=").check(rule),
                "why",
                "This has changed since you opened the page. Read it again");
    }
}
