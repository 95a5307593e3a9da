package org.breakwater.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An error is shown while the person is still there, and their input is kept as it was. */
class QuestionsTest {

    private final Questions ask = new Questions();

    private List<String> problems() {
        return ask.then(() -> "") instanceof Checked.Bad<String>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2020", "30.2.2019", "0/1/2020", "12-13-2020", "31 04 2021"})
    void aDateThatIsNotInTheCalendarIsRefused(String typed) {
        assertThat(ask.age("age", typed)).isEqualTo(typed);
        assertThat(problems()).containsExactly("Date must be a real date, like 27 3 2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "29/02/2020", "3.4.2019", "about 6", "born at Easter 2019", "2020-02-31 or so"})
    void anAgeARealDateOrWordsAreKept(String typed) {
        assertThat(ask.age("age", typed)).isEqualTo(typed);
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "12", "ext 203", "1234"})
    void aTelephoneNumberThatCannotBeOneIsRefused(String typed) {
        assertThat(ask.telephone("phone", typed, 50)).isEqualTo(typed);
        assertThat(problems()).containsExactly("Enter a telephone number, like 01702 215007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01702 12", "07700 9000"})
    void halfANumberIsRefusedOfWhoeverIsCalledBackAndKeptOfSomeoneElse(String typed) {
        assertThat(ask.telephone("phone", typed, 50)).isEqualTo(typed);
        assertThat(problems()).isEmpty();
        ask.telephone("yourPhone", typed, "Enter your phone number", 50);
        assertThat(problems()).containsExactly("Enter a telephone number, like 01702 215007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01702 215007", "215007 after six", "+44 1702 215007 ext 203", "none that she answers"})
    void aNumberOrWordsInItsPlaceAreKept(String typed) {
        assertThat(ask.telephone("phone", typed, 50)).isEqualTo(typed);
        assertThat(problems()).isEmpty();
    }
}
