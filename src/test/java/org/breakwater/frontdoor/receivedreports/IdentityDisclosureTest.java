package org.breakwater.frontdoor.receivedreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would identify the reporter, however it is written; and text that would not. */
class IdentityDisclosureTest {

    private static final List<String> PEOPLE = List.of("Pip Saltmarsh", "Wren Saltmarsh", "");

    private static boolean givesAway(String name, String reach, String words) {
        return new ReporterRow(name, "neighbour", "", reach, "", false, "").isGivenAwayBy(words, PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tilda Quaywright saw it",
                "It was Tilda, over the fence",
                "mrs tilda quaywright",
                "Mrs Quaywright, next door",
                "QUAYWRIGHT rang",
                "Ring 07700900123",
                "Ring +44 7700 900 123 today",
                "Ring 07700.900.123",
                "Ring (07700) 900-123",
                "Write to TILDA.Q@gull.example"
            })
    void theirNameOrANumberOrAnAddressHoweverItIsWritten(String words) {
        assertThat(givesAway("Mrs Tilda Quaywright", "07700 900123, after 6pm, or tilda.q@gull.example please", words))
                .isTrue();
        assertThat(givesAway("Mrs Tilda Quaywright", "+44 7700 900123 6pm; tilda.q@gull.example", words))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A neighbour saw it",
                "Quaywrights Lane is near",
                "Seen on 14 08 2026 at 15 30",
                "Pip Saltmarsh has bruises",
                "The police rang 07700 900999"
            })
    void otherWordsAndNumbersDoNot(String words) {
        assertThat(givesAway("Tilda Quaywright", "07700 900123", words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"They will visit", "Will they?", "the hill behind the house"})
    void aNameThatIsAWordBesidesNamesNobodyAlone(String words) {
        assertThat(givesAway("Will Hill", "", words)).isFalse();
        assertThat(givesAway("Will Hill", "", "Will Hill saw it")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefer not to say", "Health Visitor", "Mum's friend", "A neighbour", "Anonymous", "Nan"})
    void whoWroteNoNameForbidsNoWords(String name) {
        assertThat(givesAway(name, "", "Health visitors say that mum does not know a friend, a neighbour, nan or Mum"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wren Saltmarsh told us", "Wren rang the desk on Monday", "Wren, her sister, reported it"})
    void somebodyOfTheFamilyMayBeNamedButNotAsWhoToldUs(String words) {
        assertThat(givesAway("Wren Saltmarsh", "07700 900123", words)).isTrue();
        assertThat(givesAway("Wren Saltmarsh", "07700 900123", "Wren lives there. Ring 07700 900123"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Old Mr Saltmarsh knows", "Saltmarsh"})
    void theNameOfTheFamilyIsNoSecret(String words) {
        assertThat(givesAway("Jorah Saltmarsh", "", words)).isFalse();
        assertThat(givesAway("Jorah Saltmarsh", "", "Jorah knows")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anything at all, 07700 900123"})
    void whoSaidNothingOfThemselvesCannotBeGivenAway(String words) {
        assertThat(givesAway("", "", words)).isFalse();
    }
}
