package org.breakwater.mash.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever takes a call asks for the danger, the concern, a child, and who is calling. */
class PhoneContactFormTest {

    private static final PhoneContactForm CALL = Filled.with(
            Filled.empty(PhoneContactForm.class), "danger=NO&worry=They are always hungry&name1=Ali&way=ADULT");

    private static final PhoneContactForm PROFESSIONAL = Filled.with(
            Filled.empty(PhoneContactForm.class),
            "danger=NO&worry=They are always hungry"
                    + "&name1=Ali&way=PROFESSIONAL&tellerName=Petra&agency=Gull Lane&reach=01702 215007");

    @Test
    void aCallOfANeighbourIsTaken() {
        assertThat(CALL.check(Instant.parse("2026-08-28T15:25:00Z")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            danger= | danger | Select yes if a child is in danger now
            worry=  | worry | Enter the details of the concern
            name1= | name1 | Enter a name, a description or an address for at least one child
            way= | way | Select who is calling
            goesHome=soon | goesHome | Enter a time, like 3:15pm, or leave it blank
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(CALL, typed).check(Instant.parse("2026-08-28T15:25:00Z")), field, message);
    }

    @Test
    void aCallOfATeacherIsTaken() {
        assertThat(PROFESSIONAL.check(Instant.parse("2026-08-28T15:25:00Z")).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tellerName= | tellerName | Enter the professional’s name
            agency= | agency | Enter their role and agency
            reach= | reach | Enter how to contact them, so that we can give feedback
            """)
    void aProfessionalIsNotAnonymous(String typed, String field, String message) {
        Filled.mends(Filled.with(PROFESSIONAL, typed).check(Instant.parse("2026-08-28T15:25:00Z")), field, message);
    }
}
