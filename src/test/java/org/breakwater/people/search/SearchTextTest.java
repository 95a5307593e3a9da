package org.breakwater.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.parsing.KnownBirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone with a caller on the line types what the caller says, in any order. */
class SearchTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static SearchTerms read(String typed) {
        return SearchText.read(typed, TODAY);
    }

    @Test
    void takesALineApart() {
        var terms = read("Jana Kowalska-Nowak, 3 April 2019, 12 Elm Road SS1 2AB, 01702 215007");
        assertThat(terms.names()).containsExactly("jana", "kowalska", "nowak");
        assertThat(terms.born()).isEqualTo(KnownBirthDate.of(2019, 4, 3));
        assertThat(terms.place().number()).isEqualTo("12");
        assertThat(terms.place().words()).contains("elm");
        assertThat(terms.place().postcode()).isEqualTo("SS12AB");
        assertThat(terms.phone()).isEqualTo("1702215007");
        assertThat(terms.identifiers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jana 3/4/2019",
                "Jana 03.04.2019",
                "Jana 3 4 2019",
                "3-4-19 Jana",
                "Jana born 3rd April 2019",
                "Jana dob 3 Apr 2019",
                "2019-04-03, Jana"
            })
    void readsADayInAnyUsualOrder(String typed) {
        assertThat(read(typed).born()).isEqualTo(KnownBirthDate.of(2019, 4, 3));
        assertThat(read(typed).names()).containsExactly("jana");
    }

    @Test
    void readsAMonthAndAYear() {
        assertThat(read("Jana April 2019").born()).isEqualTo(KnownBirthDate.of(2019, 4, 0));
        assertThat(read("Jana 2019").born()).isEqualTo(KnownBirthDate.of(2019, 0, 0));
        assertThat(read("April Jones").names()).containsExactly("april", "jones");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jana aged 7", "Jana age 7", "Jana 7 years old", "Jana 7yrs", "Jana 7", "7, Jana"})
    void readsAnAge(String typed) {
        assertThat(read(typed).born()).isEqualTo(new KnownBirthDate(2019, 0, 0, 1));
        assertThat(read(typed).names()).containsExactly("jana");
    }

    @Test
    void aBabyIsAFewWeeksOld() {
        assertThat(read("Jana 6 weeks").born().year()).isEqualTo(2026);
        assertThat(read("Jana 11 mths").born().year()).isEqualTo(2025);
    }

    @ParameterizedTest
    @CsvSource({
        "943 476 5919, NHS_NUMBER, 9434765919",
        "Jana 9434765919, NHS_NUMBER, 9434765919",
        "b801200005001, UPN, B801200005001"
    })
    void readsNumbersOfOtherSystems(String typed, IdentifierKind kind, String value) {
        assertThat(read(typed).identifiers()).isEqualTo(Map.of(kind, value));
        assertThat(read(typed).phone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"07700 900 123", "+44 7700 900123", "(07700) 900123", "Jana, 07700900123"})
    void readsATelephoneNumberHoweverItIsWritten(String typed) {
        assertThat(read(typed).phone()).isEqualTo("7700900123");
    }

    @Test
    void readsAnAddressWithoutAName() {
        var street = read("Mudlark Row");
        assertThat(street.place().words()).contains("mudlark");
        assertThat(street.names()).isEmpty();
        assertThat(read("14b Station Approach").place().number()).isEqualTo("14b");
        assertThat(read("ss99 1zz").place().postcode()).isEqualTo("SS991ZZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unborn baby of Jana Kowalska due 14 January 2027",
                "unborn child of Jana Kowalska, EDD 14/1/27",
                "Baby of Jana Kowalska, due 14.1.2027",
                "Unborn, Jana Kowalska, expected on 14 Jan 2027"
            })
    void anUnbornChildIsReadByTheMothersNameAndTheExpectedDate(String typed) {
        var terms = read(typed);
        assertThat(terms.unborn()).isTrue();
        assertThat(terms.names()).containsExactly("jana", "kowalska");
        assertThat(terms.born()).isEqualTo(KnownBirthDate.of(2027, 1, 14));
        assertThat(terms.inWords()).isEqualTo("mother’s name, expected date");
        assertThat(read("Paolo Due").unborn()).as("a name in Italy").isFalse();
    }

    @Test
    void saysWhatItSearchesBy() {
        assertThat(read("Mrs Kowalska, 7").inWords()).isEqualTo("name, date of birth or age");
        assertThat(read("?! ...").isEmpty()).isTrue();
        assertThat(read("Jana").toString()).doesNotContainIgnoringCase("jana");
        assertThat(read("Jana").parts()).isEqualTo(List.of(SearchTerms.Part.NAME));
    }
}
