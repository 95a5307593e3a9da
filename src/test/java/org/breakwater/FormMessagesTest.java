package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An untested message can disappear, or come for the wrong reason, unnoticed. */
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
