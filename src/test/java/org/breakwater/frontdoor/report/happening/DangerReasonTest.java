package org.breakwater.frontdoor.report.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.frontdoor.signs.DangerSigns;
import org.breakwater.frontdoor.signs.DangerSigns.Sign;
import org.junit.jupiter.api.Test;

/** Each sign is quoted once; the plural is used only for several. */
class DangerReasonTest {

    private static final Sign ABUSE = new Sign("sexual-abuse", "Someone may be being sexually abused", "touches me");
    private static final Sign AGAIN = new Sign("hurting-now", "Someone may be hurting a child", "touches me");
    private static final Sign WEAPON = new Sign("weapon", "There may be a weapon", "has a knife");
    private static final Sign SEVERAL =
            new Sign("adding-up", "Several things together may mean that someone is not safe", "room at night");

    private static List<String> lines(Sign... signs) {
        return said(DangerReason.forAnAdult(List.of(signs)));
    }

    private static List<String> said(List<DangerReason> reasons) {
        return reasons.stream()
                .map(reason -> reason.before() + reason.words() + reason.after())
                .toList();
    }

    @Test
    void theSameWordsAreQuotedOnce() {
        assertThat(lines(ABUSE, AGAIN)).containsExactly("Someone may be being sexually abused: touches me");
    }

    @Test
    void aChildReadsItsOwnWordsAsItTypedThemAndNoneTwice() {
        assertThat(said(DangerReason.forAChild(List.of(
                        new Sign("fear", "Someone is afraid", "Someone at home hits me, and I’m scared"),
                        new Sign("hurting-now", "Someone may be hurting a child", "hits me")))))
                .containsExactly("You wrote Someone at home hits me, and I’m scared. That sounds frightening.");
        assertThat(said(DangerReason.forAChild(List.of(
                        new Sign("fear", "Someone is afraid", "He touches me at night"),
                        new Sign("sexual-abuse", "Someone may be being sexually abused", "touches me")))))
                .containsExactly("You wrote He touches me at night. It is not your fault.");
    }

    @Test
    void severalThingsAreSaidOnlyOfSeveral() {
        assertThat(lines(ABUSE, SEVERAL)).containsExactly("Someone may be being sexually abused: touches me");
        assertThat(lines(ABUSE, WEAPON, SEVERAL)).hasSize(3);
    }

    @Test
    void aReportInWhichManySmallThingsAddUpHasASentenceOfItsOwn() {
        assertThat(DangerSigns.in(
                        "My six year old has just told me what her uncle makes her do, and he lives with us."))
                .extracting(Sign::rule)
                .containsExactly(SEVERAL.rule());
        assertThat(lines(SEVERAL))
                .containsExactly("Several things together may mean that someone is not safe: room at night");
        assertThat(said(DangerReason.forAChild(List.of(SEVERAL))))
                .containsExactly("Some things you wrote make us worried: room at night.");
    }
}
