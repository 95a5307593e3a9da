package org.breakwater.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples are the published ones; see the domain's table of check rules. */
class IdentifierKindTest {

    @ParameterizedTest
    @CsvSource({
        "NHS_NUMBER, 943 476 5919, 9434765919",
        "NHS_NUMBER, 943-476-5919, 9434765919",
        "UPN, b801200005001, B801200005001",
        "UPN, P207000016049, P207000016049",
        "ULN, 1000102504, 1000102504",
        "ULN, 0000000042, 0000000042"
    })
    void takesOneThatCanExistHoweverItIsTyped(IdentifierKind kind, String typed, String kept) {
        assertThat(kind.read(typed)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "NHS_NUMBER, 943 476 5918",
        "NHS_NUMBER, 0000000000",
        "NHS_NUMBER, 9999999999",
        "NHS_NUMBER, 943476591",
        "UPN, A801200005001",
        "UPN, Q207000016049",
        "UPN, I801200005001",
        "ULN, 1000102505",
        "ULN, 0000000000",
        "ULN, ''"
    })
    void findsTheSlip(IdentifierKind kind, String typed) {
        assertThat(kind.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NHS_NUMBER, 9434765919", "UPN, B801200005001", "ULN, 1000102504"})
    void findsEveryDigitThatIsWrong(IdentifierKind kind, String right) {
        for (int place = 1; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var other = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(kind.read(other).isPresent()).as(other).isEqualTo(other.equals(right));
            }
        }
    }
}
