package org.breakwater.library.information.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of typical phrases, and which page answers each. */
class PhrasePagesTest {

    @Test
    void aLineNeedsAWordOfEachGroupAndNoneThatIsRuledOut() {
        var pages = PhrasePages.read(List.of("children/abuse, young-people/abuse = dad, mum + hits me - my son"));
        assertThat(pages.answering("My dad, he HITS me!"))
                .containsExactly("information/children/abuse", "information/young-people/abuse");
        assertThat(pages.answering("dad hits the ball")).isEmpty();
        assertThat(pages.answering("hits me")).isEmpty();
        assertThat(pages.answering("my son, whose dad I left, hits me")).isEmpty();
    }

    @Test
    void theFirstLineThatFitsComesFirstAndEachPageOnce() {
        var pages = PhrasePages.read(List.of("a/one = teacher", "b/two, a/one = touched me"));
        assertThat(pages.answering("teacher touched me")).containsExactly("information/a/one", "information/b/two");
    }

    @Test
    void ordinaryWordsOfAProfessionalAreNoPhrase() {
        for (var words : List.of(
                "neglect", "threshold document", "private fostering", "LADO", "safe sleep", "strategy discussion")) {
            assertThat(PhrasePages.SHIPPED.answering(words)).as(words).isEmpty();
        }
    }
}
