package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A message that no test reads can be lost, or come for the wrong reason, without anybody noticing. */
class FormMessagesTest {

    /** Nouns that move from mash to casework, of which some messages are read by no test yet. It only gets shorter. */
    private static final List<String> NOT_YET =
            List.of("analysis", "disagreements", "handover", "informationrequests", "meetings", "outstanding");

    @Test
    void everyMessageOfEveryFormIsReadByATest() {
        var tested = FormMessages.tested();
        var said = FormMessages.said();
        assertThat(said).hasSizeGreaterThan(300);
        said.keySet().removeIf(tested::contains);
        assertThat(said.values().stream().map(FormMessagesTest::noun).distinct())
                .containsExactlyInAnyOrderElementsOf(NOT_YET);
    }

    private static String noun(String file) {
        return file.replaceFirst(".*/(?:mash|casework)/(\\w+)/.*", "$1");
    }
}
