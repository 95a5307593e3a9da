package org.breakwater.people.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Public files of people with planted errors. Limits and keys were chosen after looking at what was missed in them
 * (decision 18), so this is a regression test and does not prove results for other files.
 */
class LinkageTest {

    @ParameterizedTest
    @ValueSource(strings = {"febrl1.csv", "febrl2.csv", "febrl3.csv"})
    void findsThoseWhoAreThePersonAndHardlyAnybodyElse(String file) throws Exception {
        var found = Linkage.read(Path.of("src/test/resources/org/breakwater/people/linkage", file))
                .find();
        assertThat(found.recall()).as("%s", found).isGreaterThanOrEqualTo(0.98);
        assertThat(found.precision()).as("%s", found).isGreaterThanOrEqualTo(0.98);
        // The number of comparisons must not be quadratic in the number of people.
        assertThat(found.compared()).as("%s", found).isLessThan(3 * found.people());
    }
}
