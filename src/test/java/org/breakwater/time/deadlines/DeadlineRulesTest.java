package org.breakwater.time.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.time.OfficeHours.CALENDARS;
import static org.breakwater.time.OfficeHours.at;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRulesTest {

    private static final String GOOD = """
            - id: a-rule
              version: 1
              name: do it
              limit: 2
              unit: WORKING_DAYS
              startsWith: received
              basis: LOCAL
              source: a test
              validFrom: 2020-01-01
              validTo: 2026-06-30
            """;

    @ParameterizedTest
    @CsvSource({
        "contact-acknowledged, 1 working day, received, GUIDANCE",
        "contact-decided, 1 working day, received, GUIDANCE",
        "red-decided, 4 hours, received, LOCAL",
        "amber-enquiry, 1 working day, received, LOCAL",
        "green-enquiry, 3 working days, received, LOCAL",
        "referrer-told, 24 hours, received, LOCAL",
        "ask-red, 2 hours, requested, LOCAL",
        "ask-amber, 1 working day, requested, LOCAL",
        "ask-green, 2 working days, requested, LOCAL",
        "disagree-raise, 2 working days, decided, LOCAL",
        "disagree-answer, 3 working days, raised, LOCAL",
        "disagree-letter, 2 working days, responded, LOCAL",
        "disagree-agree, 2 working days, escalated, LOCAL",
        "disagree-meet, 5 working days, not agreed, LOCAL",
        "disagree-outcome, 48 hours, met, LOCAL",
        "disagree-danger, 4 hours, danger reported, LOCAL",
    })
    void shipTheRulesOfTheFrontDoor(String id, String limit, String startsWith, RuleBasis basis) {
        var rule = DeadlineRules.shipped().inForce(id, at("2026-08-28T16:25"));

        assertThat(rule.limitInWords()).isEqualTo(limit);
        assertThat(rule.startsWith()).isEqualTo(startsWith);
        assertThat(rule.basis()).isEqualTo(basis);
    }

    @Test
    void explainADeadlineInSentencesThatAddUp() {
        var start = at("2026-08-28T16:25");
        var deadline = CALENDARS.deadline(DeadlineRules.shipped().inForce("contact-decided", start), start, List.of());

        assertThat(deadline.because())
                .containsExactly(
                        "Received Friday 28 August 2026, 16:25.",
                        "Saturday 29 August is not a working day.",
                        "Sunday 30 August is not a working day.",
                        "Monday 31 August is a bank holiday (Summer bank holiday).",
                        "1 working day, ending Tuesday 1 September.",
                        "Due by Tuesday 1 September 2026, 17:30.");
    }

    @Test
    void findTheVersionOfTheDateOnWhichTheClockStarts() {
        var rules = read(GOOD + next("2026-07-01", 2));

        // 30 June 23:30 in London is 22:30 in UTC; half an hour later is July.
        assertThat(rules.inForce("a-rule", at("2026-06-30T23:30")).version()).isEqualTo(1);
        assertThat(rules.inForce("a-rule", at("2026-07-01T00:00")).version()).isEqualTo(2);
        assertThat(rules.all()).hasSize(2);
    }

    @Test
    void sayWhenThereIsNoSuchRuleOrNoneInForce() {
        var rules = read(GOOD);

        assertThatThrownBy(() -> rules.inForce("b-rule", at("2026-01-01T00:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no deadline rule b-rule");
        assertThatThrownBy(() -> rules.inForce("a-rule", at("2026-07-01T00:00")))
                .hasMessageContaining("a-rule has no version in force on 2026-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "source: a test, '', it has no source",
        "startsWith: received, '', it does not say what starts it",
        "name: do it, name:, it does not say what must be done",
        "limit: 2, limit: 0, its limit must be 1 or more",
        "limit: 2, limit: two, limit cannot be read",
        "unit: WORKING_DAYS, unit: WEEKS, unit cannot be read",
        "basis: LOCAL, 'kind: AFTER', kind cannot be read",
        "basis: LOCAL, '', basis cannot be read",
        "validFrom: 2020-01-01, validFrom: 2020-02-30, validFrom cannot be read",
        "validTo: 2026-06-30, validTo: 2019-06-30, it ends before it begins",
        "validTo: 2026-06-30, until: 2019-06-30, there is no field until",
    })
    void refuseAFaultAndNameTheRule(String line, String instead, String fault) {
        assertThatThrownBy(() -> read(GOOD.replace(line, instead)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Deadline rule a-rule, version 1")
                .hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2, it overlaps version 1",
        "2020-01-01, 2, it overlaps version 1",
        "2026-07-02, 2, no version holds between 2026-06-30 and 2026-07-02",
        "2026-07-01, 1, version 1 does not come before it",
    })
    void refuseVersionsThatDoNotFollowEachOther(String validFrom, int version, String fault) {
        assertThatThrownBy(() -> read(GOOD + next(validFrom, version)))
                .hasMessageContaining("Deadline rule a-rule, version " + version)
                .hasMessageContaining(fault);
    }

    @Test
    void sayOnWhichSideOfItsDateALimitLies() {
        var before = read(GOOD.replace("basis", "kind: BEFORE\n  basis")).all().getFirst();

        assertThat(before.limitInWords()).isEqualTo("2 working days before");
        assertThat(read(GOOD).all().getFirst().kind()).isEqualTo(LimitKind.WITHIN);
        assertThatThrownBy(() -> read(GOOD.replace("unit: WORKING_DAYS", "unit: WORKING_HOURS\n  kind: BEFORE")))
                .hasMessageContaining("Deadline rule a-rule, version 1: working hours are not counted back");
    }

    @Test
    void refuseAFileThatIsNoListOfRules() {
        assertThatThrownBy(() -> read("limit: 1")).hasMessageContaining("must be a list");
        assertThatThrownBy(() -> read("- [")).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> read("- 4 hours")).hasMessageContaining("must have fields");
        assertThatThrownBy(() -> read(GOOD + "  limit: 3\n")).hasMessageContaining("duplicate key limit");
    }

    private static String next(String validFrom, int version) {
        return GOOD.replace("version: 1", "version: " + version)
                .replace("2020-01-01", validFrom)
                .replaceAll("(?m)^ *validTo.*\n", "");
    }

    private static DeadlineRules read(String yaml) {
        return DeadlineRules.read(new StringReader(yaml));
    }
}
