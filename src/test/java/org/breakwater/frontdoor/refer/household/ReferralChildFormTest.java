package org.breakwater.frontdoor.refer.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.people.profile.CensusCodes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;

/** A child's ethnic background, disability and numbers, in the codes of the census and by their own rules. */
class ReferralChildFormTest {

    private static Checked<ReferralHousehold.Child> typed(String ethnicity, List<String> disabilities, String nhs) {
        return new ReferralChildForm(
                        "Rowan Tidewater",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        ethnicity,
                        disabilities,
                        nhs,
                        "Dr Marram",
                        "Nurse Eelgrass")
                .check(LocalDate.of(2026, 11, 25), false);
    }

    @Test
    void keepsCodesAndTheNumberWithoutItsBlanks() {
        var child = ((Checked.Good<ReferralHousehold.Child>)
                        typed("MWAS", List.of("HEAR", "HEAR", "AUT"), "943 476 5919"))
                .value();
        assertThat(child.ethnicity()).isEqualTo("MWAS");
        assertThat(child.disabilities()).containsExactly("HEAR", "AUT");
        assertThat(child.nhsNumber()).isEqualTo("9434765919");
        assertThat(child.gp() + child.nurse()).isEqualTo("Dr MarramNurse Eelgrass");
    }

    @Test
    void noneExcludesAllOthersAndANumberThatCannotBeIsSaid() {
        var bad = (Checked.Bad<ReferralHousehold.Child>) typed("WBRI", List.of("NONE", "AUT"), "943 476 5918");
        assertThat(bad.problems()).extracting(Problem::field).containsExactly("disabilities", "nhsNumber");
    }

    @Test
    void aForgedCodeIsNone() {
        var child = ((Checked.Good<ReferralHousehold.Child>) typed("XXXX", List.of("YYY"), "")).value();
        assertThat(child.ethnicity()).isEmpty();
        assertThat(child.disabilities()).isEmpty();
    }

    @Test
    void theCodesAreThoseOfTheCensus() {
        var codes = CensusCodes.shipped();
        assertThat(codes.ethnicity()).hasSize(20).containsKeys("WBRI", "OOTH", "REFU", "NOBT");
        assertThat(codes.disability()).hasSize(13).containsKeys("NONE", "DDA");
        assertThat(codes.ethnicityInWords("REFU")).isEqualTo("Refused");
    }
}
