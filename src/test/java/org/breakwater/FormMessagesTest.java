package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A message that no test reads can be lost, or come for the wrong reason, without anybody noticing. */
class FormMessagesTest {

    @Test
    void everyMessageOfEveryFormIsReadByATest() {
        var tested = FormMessages.tested();
        var said = FormMessages.said();
        assertThat(said).hasSizeGreaterThan(300);
        said.keySet().removeIf(tested::contains);
        assertThat(said).isEmpty();
    }
}
