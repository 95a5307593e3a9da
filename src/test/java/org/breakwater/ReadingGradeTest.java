package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReadingGradeTest {

    @Test
    void countsSyllables() {
        assertThat(ReadingGrade.syllables("child")).isEqualTo(1);
        assertThat(ReadingGrade.syllables("children")).isEqualTo(2);
        assertThat(ReadingGrade.syllables("number")).isEqualTo(2);
        assertThat(ReadingGrade.syllables("safe")).isEqualTo(1);
        assertThat(ReadingGrade.syllables("worried")).isEqualTo(2);
        assertThat(ReadingGrade.syllables("people")).isEqualTo(2);
        assertThat(ReadingGrade.syllables("safeguarding")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void findsPlainWordsEasyAndOfficialWordsHard() {
        assertThat(ReadingGrade.of("We have your report. A social worker will read it today."))
                .isLessThan(5);
        assertThat(ReadingGrade.of("Your submission has been successfully registered and multi-agency consideration"
                        + " of appropriate intervention thresholds will be undertaken accordingly."))
                .isGreaterThan(15);
    }

    @Test
    void takesEachItemOfAPageAsASentence() {
        var page = Jsoup.parse("<main><h1>Call now</h1><ul><li>Ring us</li><li>Write to us</li></ul></main>");
        assertThat(ReadingGrade.of(page.body())).isLessThan(2);
        assertThat(ReadingGrade.of("")).isZero();
    }
}
