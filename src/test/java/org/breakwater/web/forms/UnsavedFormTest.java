package org.breakwater.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Beside a form that has changed stands what a person typed, and no code of what they selected. */
class UnsavedFormTest {

    @Test
    void whatWasSelectedIsNoTextToCopy() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("why", List.of("His mother called twice"));
        fields.put("harm", List.of("significant-harm"));
        fields.put("agencies", List.of("police", "education"));
        fields.put("rating", List.of("RED"));
        fields.put("danger", List.of("yes"));
        fields.put("who", List.of("Ali"));
        assertThat(new UnsavedForm(fields, Instant.EPOCH).words(Set.of(), Set.of()))
                .containsExactly("His mother called twice", "Ali");
    }
}
