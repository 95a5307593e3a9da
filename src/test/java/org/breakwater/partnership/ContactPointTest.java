package org.breakwater.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is said after "Call" as people say it. */
class ContactPointTest {

    @ParameterizedTest
    @CsvSource({
        "Business manager, the business manager",
        "Designated officer (LADO), the designated officer (LADO)",
        "MASH+ office, the MASH+ office",
        "Emergency Duty Team, the Emergency Duty Team",
        "NSPCC helpline, the NSPCC helpline",
        "MASH+, MASH+",
        "Childline, Childline"
    })
    void aTeamOrARoleHasAnArticleAndANameHasNone(String name, String said) {
        var lines = new ContactPoint.Lines(
                name, PhoneNumber.of("01702 215007").orElseThrow(), List.of(), Map.of(), Map.of());
        var point =
                new ContactPoint("x", "", "", ContactPoint.How.CALL, lines, "", new Availability.Always(), "", null, 1);
        assertThat(point.nameInSentence()).isEqualTo(said);
    }
}
