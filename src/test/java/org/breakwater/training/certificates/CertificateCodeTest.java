package org.breakwater.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** One typing error never makes another valid code. */
class CertificateCodeTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Property(tries = 2000)
    void oneWrongSymbolIsFound(@ForAll @IntRange(max = 15) int at, @ForAll @IntRange(min = 1, max = 30) int by) {
        var code = CertificateCode.byChance().symbols();
        var other = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + by) % ALPHABET.length());
        assertThat(CertificateCode.read(code.substring(0, at) + other + code.substring(at + 1)))
                .isEmpty();
    }

    @Property(tries = 2000)
    void twoThatChangedPlacesAreFound(@ForAll @IntRange(max = 15) int one, @ForAll @IntRange(max = 15) int another) {
        var code = CertificateCode.byChance().symbols();
        var symbols = code.toCharArray();
        symbols[one] = code.charAt(another);
        symbols[another] = code.charAt(one);
        var swapped = new String(symbols);
        assertThat(CertificateCode.read(swapped).isPresent()).isEqualTo(swapped.equals(code));
    }

    @Test
    void smallLettersSpacesAndStrokesDoNoHarm() {
        var code = CertificateCode.byChance();
        assertThat(CertificateCode.read(
                        " " + code.inGroups().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .contains(code);
        assertThat(CertificateCode.read(code.inGroups())).contains(code);
        assertThat(code.inGroups()).matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}");
    }

    @Test
    void whatIsTooShortOrOfOtherLettersIsNone() {
        assertThat(CertificateCode.read("")).isEmpty();
        assertThat(CertificateCode.read("O".repeat(16))).isEmpty();
        assertThat(CertificateCode.read(CertificateCode.byChance().symbols().substring(1)))
                .isEmpty();
        assertThat(CertificateCode.read("２".repeat(16))).isEmpty();
    }
}
