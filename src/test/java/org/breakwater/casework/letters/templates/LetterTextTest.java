package org.breakwater.casework.letters.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of a letter are filled in, or visibly missing; they are never just a gap. */
class LetterTextTest {

    private static final LetterText TEXT = new LetterText("Dear [recipient], about [child]: [outcome].");

    @Test
    void whatIsKnownIsFilledInAndWhatIsNotStaysForAPersonToSee() {
        var filled = TEXT.filled(Map.of(LetterField.RECIPIENT, "Mrs $1 Brine", LetterField.CHILD, "Kit \\ Plaice"));
        assertThat(filled).isEqualTo("Dear Mrs $1 Brine, about Kit \\ Plaice: [outcome].");
        assertThat(TEXT.filled(Map.of(LetterField.OUTCOME, " ")))
                .as("blank is not known")
                .contains("[outcome]");
    }

    @Test
    void whatIsLeftMustBeReplacedFirst() {
        assertThat(TEXT.left()).contains("Replace [recipient], [child], [outcome] with your own words first");
        assertThat(new LetterText("She said [sic] that").left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About [childs name] | [childs name] is not a field. Use the fields in the list
            [kid] and [kids], [kid] | [kid], [kids] are not fields. Use the fields in the list
            About [child        | A field starts with [ and ends with ]
            """)
    void aTemplateHasOnlyFieldsOfTheList(String words, String message) {
        assertThat(new LetterText(words).wrong()).contains(message);
    }

    @Test
    void aGoodTemplateIsTaken() {
        assertThat(TEXT.wrong()).isEmpty();
        assertThat(TEXT.example()).doesNotContain("[");
    }
}
