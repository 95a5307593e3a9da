package org.breakwater.casework.presentingissues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The text of a report suggests an issue, with the words that do; negated text does not. */
class IssueSuggestionsTest {

    private static Set<String> codes(String text) {
        return IssueSuggestions.in(text, IssueList.latest()).keySet();
    }

    @Test
    void itNamesTheWordsThatSuggestIt() {
        assertThat(IssueSuggestions.in(
                        "Dad was DRUNK again. The toddler was left alone, for an hour.", IssueList.latest()))
                .containsExactly(entry("neglect-supervision", "left alone"), entry("alcohol-parent", "drunk"));
    }

    @Test
    void theEndOfAWordMayBeAny() {
        assertThat(codes("Two bruises on her arm")).containsExactly("physical-abuse-by-adult");
        assertThat(codes("He is involved in county lines")).containsExactly("criminal-exploitation");
    }

    @Test
    void whatIsDeniedInTheSameClauseSuggestsNothing() {
        assertThat(codes("There are no signs of bruising")).isEmpty();
        assertThat(codes("She denies any self-harm; she is not missing")).isEmpty();
        assertThat(codes("Mum didn't seem drunk")).isEmpty();
        assertThat(codes("He was not late, but he was hungry")).containsExactly("neglect-physical");
    }

    @Test
    void everydayWordsThatSoundAlikeSuggestNothing() {
        assertThat(codes("He was hit by a ball at football, and he is missing his grandad."))
                .isEmpty();
        assertThat(codes(
                        "Attendance is 98 percent. She got good marks on her test and cracked a joke at the kick off."))
                .isEmpty();
        assertThat(codes("She waits alone in the corridor with her mother. Cash for lunch is on the account."))
                .isEmpty();
    }

    @Test
    void aLongTextIsReadInNoTime() {
        var text = "She was seen at school and said that all is well at home with her nan. ".repeat(140);
        var began = System.nanoTime();
        assertThat(codes(text)).isEmpty();
        assertThat(System.nanoTime() - began).isLessThan(1_000_000_000L);
    }
}
