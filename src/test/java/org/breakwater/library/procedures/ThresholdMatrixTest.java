package org.breakwater.library.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.library.rendering.ManualChapter;
import org.junit.jupiter.api.Test;

/** A head of year asks which level it is, and wants to see all four side by side. */
class ThresholdMatrixTest {

    private static final String CHAPTER = """
            ## Purpose

            {#why} **Development.** Not a level.

            ## Level 1: universal

            {#one-development} **Development.** The child:

            - grows as expected

            {#one-family} **Family.** Parents keep the child safe.

            ## Level 2: early help

            {#two-family} **Family.** Parents are tired.

            {#two-law} **The law.** Only here.

            {#two-development} **Development.** The child:

            - is often late
            """;

    private static ThresholdMatrix of(String body) {
        return ThresholdMatrix.of(ManualChapter.read("2", body)).orElseThrow();
    }

    @Test
    void needsStandInTheOrderOfTheFirstLevelWithTheSignsOfEachLevel() {
        var matrix = of(CHAPTER);
        assertThat(matrix.levels())
                .extracting(ThresholdMatrix.Level::title)
                .containsExactly("Level 1: universal", "Level 2: early help");
        assertThat(matrix.needs()).extracting(ThresholdMatrix.Need::name).containsExactly("Development", "Family");
        assertThat(matrix.needs().getFirst().signs())
                .extracting(ManualChapter.Clause::id)
                .containsExactly("one-development", "two-development");
        assertThat(matrix.needs().getFirst().signs().getLast().text())
                .startsWith("The child:")
                .contains("is often late");
    }

    @Test
    void whatStandsAtOneLevelOnlyIsLeftToTheChapter() {
        assertThat(of(CHAPTER).needs()).extracting(ThresholdMatrix.Need::name).doesNotContain("The law");
    }

    @Test
    void aChapterWithoutLevelsHasNoMatrix() {
        assertThat(ThresholdMatrix.of(ManualChapter.read("3", "## Purpose\n\n{#a} **Family.** Words.")))
                .isEmpty();
    }
}
