package org.breakwater.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** From a total and the shown parts, nobody can compute what few people said. */
class SmallNumberSuppressionTest {

    @Test
    void aFewAndWhoeverWouldGiveThemAway() {
        assertThat(SmallNumberSuppression.hidden(Map.of("health", 12, "police", 9, "school", 30)))
                .isEmpty();
        assertThat(SmallNumberSuppression.hidden(Map.of("health", 12, "police", 3, "school", 30)))
                .containsExactlyInAnyOrder("police", "health");
        assertThat(SmallNumberSuppression.hidden(Map.of("health", 3, "police", 3, "school", 30)))
                .containsExactlyInAnyOrder("police", "health");
        assertThat(SmallNumberSuppression.hidden(Map.of("health", 4))).containsExactly("health");
    }

    @Property(tries = 1000)
    void whatIsLeftOutIsAlwaysOfEnoughPeopleOrOfAll(@ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> sizes) {
        Map<Integer, Integer> groups =
                IntStream.range(0, sizes.size()).boxed().collect(Collectors.toMap(at -> at, sizes::get));
        var hidden = SmallNumberSuppression.hidden(groups);
        var people = hidden.stream().mapToInt(groups::get).sum();
        var all = sizes.stream().mapToInt(Integer::intValue).sum();
        assertThat(hidden.isEmpty() || people >= SmallNumberSuppression.LEAST || people == all)
                .isTrue();
        assertThat(groups.entrySet())
                .filteredOn(group -> group.getValue() > 0 && !hidden.contains(group.getKey()))
                .allMatch(group -> group.getValue() >= SmallNumberSuppression.LEAST);
    }
}
