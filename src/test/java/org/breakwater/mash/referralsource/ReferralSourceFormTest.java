package org.breakwater.mash.referralsource;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source of a referral is changed for a reason. */
class ReferralSourceFormTest {

    private static final ReferralSourceForm GOOD =
            Filled.with(Filled.empty(ReferralSourceForm.class), "source=SCHOOL&why=She is the head");

    @Test
    void aSchoolIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source= | source | Select a source
            why=  | why | Enter the reason for the change
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
