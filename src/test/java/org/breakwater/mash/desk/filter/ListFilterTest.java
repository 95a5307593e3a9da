package org.breakwater.mash.desk.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.web.govuk.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a list contains its filters, and no personal data. */
class ListFilterTest {

    private static final String SOMEBODY = "3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d";

    private static ListForm form(String stage, String allocated, String area, String sort, String order) {
        return new ListForm(
                stage,
                List.of("RED", "NONE", "BLUE"),
                List.of("NONE", "neglect", "gossip"),
                List.of("POLICE"),
                List.of("UNDER_1"),
                allocated,
                "assessment",
                area,
                "YES",
                sort,
                order,
                "");
    }

    private static ListFilter filter(ListForm form) {
        return ListFilter.of(form, () -> Stage.TO_APPROVE);
    }

    @Test
    void itsAddressLeadsToTheSameList() {
        var filter = filter(form("NEW", SOMEBODY, " ss1 ", "DEADLINE", "LAST"));
        assertThat(filter.address())
                .isEqualTo("/desk?stage=NEW&rating=RED&rating=NONE&concern=neglect&concern=NONE"
                        + "&from=POLICE&age=UNDER_1&allocated="
                        + SOMEBODY + "&team=assessment&area=SS1&late=YES&sort=DEADLINE&order=LAST");
        assertThat(filter.address(3)).endsWith("&order=LAST&page=3");
        assertThat(filter.narrowing().ratingNames()).containsExactlyInAnyOrder("RED", "NONE");
        assertThat(filter.narrowing().sourceCodes()).containsExactly("6");
        assertThat(filter.narrowing().years()).containsExactly(0);
    }

    @Test
    void whatNobodyOfOursWroteIsPassedOver() {
        var filter = filter(form("NOWHERE", "Maya", "<b>Mudlark</b>", "NAME", "UP"));
        assertThat(filter.query())
                .isEqualTo("stage=ALL&rating=RED&rating=NONE&concern=neglect&concern=NONE"
                        + "&from=POLICE&age=UNDER_1&team=assessment&late=YES");
    }

    @Test
    void anAreaMayBeAWardAndIsTakenOffLikeTheOthers() {
        var ward = filter(form("NEW", "", "St Luke’s", "", ""));
        assertThat(ward.narrowing().area()).isEqualTo("St Luke’s");
        assertThat(ChosenFilter.of(ward, account -> "Maya", team -> "Team"))
                .filteredOn(one -> one.inWords().equals("Area: St Luke’s"))
                .singleElement()
                .satisfies(one -> assertThat(one.without()).doesNotContain("area="));
        assertThat(FilterChoices.areas(List.of("Milton", "SS1"), "St Luke’s"))
                .extracting(Choice::text)
                .containsExactly("Milton", "SS1", "St Luke’s", "Not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ward 7", "Shirley (East)", "1st Ward", "St John’s & St Mark's", "Élan/Wye, upper", "Bow"})
    void anyWardThatIsLoadedCanBeChosen(String ward) {
        assertThat(filter(form("NEW", "", ward, "", "")).narrowing().area()).isEqualTo(ward);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "(East)", "Ward;7", "Ward\n7"})
    void whatNoFileCouldLoadIsNoWard(String ward) {
        assertThat(filter(form("NEW", "", ward, "", "")).narrowing().area()).isEmpty();
        assertThat(filter(form("NEW", "", "x".repeat(61), "", "")).narrowing().area())
                .isEmpty();
    }

    @Test
    void anEmptyListSaysWhereWhatWasChosenIs() {
        var waiting = Map.of(Stage.NEW, 0, Stage.TO_ANSWER, 1, Stage.SCREENED, 0);
        var narrowed = EmptyList.of(filter(form("NEW", "", "SS1", "", "")), waiting);
        assertThat(narrowed.inWords()).isEqualTo("None in New.");
        assertThat(narrowed.elsewhere()).containsExactly(Map.entry(Stage.TO_ANSWER, 1));
        var nowhere = EmptyList.of(filter(form("NEW", "", "SS1", "", "")), Map.of(Stage.NEW, 0));
        assertThat(nowhere.inWords()).isEqualTo("No contacts match these filters.");
        var whole = EmptyList.of(ListFilter.of(Stage.NEW), waiting);
        assertThat(whole.inWords()).startsWith("No new contacts.");
        assertThat(whole.elsewhere()).isEmpty();
    }

    @Test
    void whoChoosesNothingBeginsWithTheirOwnStage() {
        var nothing = new ListForm("", List.of(), List.of(), List.of(), List.of(), "", "", "", "", "", "", "");
        assertThat(filter(nothing)).isEqualTo(ListFilter.of(Stage.TO_APPROVE));
        assertThat(filter(nothing).isWholeQueue()).isTrue();
        assertThat(filter(nothing).narrowing().ratingNames()).hasSize(4);
        assertThat(filter(nothing).narrowing().sourceCodes()).hasSize(22);
    }

    @Test
    void aHeadingTurnsTheOrderRoundWhenItIsPressedAgain() {
        var list = ListFilter.of(Stage.NEW);
        assertThat(list.sorted(ListOrder.RATING)).isEqualTo("ascending");
        assertThat(list.by(ListOrder.RATING).sorted(ListOrder.RATING)).isEqualTo("descending");
        assertThat(list.by(ListOrder.RECEIVED).sorted(ListOrder.RECEIVED))
                .as("what came last is looked for first")
                .isEqualTo("descending");
        assertThat(list.by(ListOrder.CHILD).sorted(ListOrder.CHILD)).isEqualTo("ascending");
        assertThat(list.by(ListOrder.CHILD).sorted(ListOrder.RATING)).isEqualTo("none");
    }

    @Test
    void eachFilterIsTakenOffByItself() {
        var chosen =
                ChosenFilter.of(filter(form("NEW", "ME", "SS1", "", "")), account -> "Maya", team -> "Assessment team");
        assertThat(chosen)
                .extracting(ChosenFilter::inWords)
                .containsExactly(
                        "Red",
                        "Not rated",
                        "Concern: Neglect",
                        "Concern: Not recorded",
                        "From: Police",
                        "Age: Under 1",
                        "Allocated to me",
                        "Team: Assessment team",
                        "Area: SS1",
                        "Overdue");
        assertThat(chosen.getFirst().without())
                .isEqualTo("/desk?stage=NEW&rating=NONE&concern=neglect&concern=NONE"
                        + "&from=POLICE&age=UNDER_1&allocated=ME&team=assessment"
                        + "&area=SS1&late=YES");
        assertThat(filter(form("NEW", "ME", "SS1", "", "")).cleared()).isEqualTo(ListFilter.of(Stage.NEW));
    }
}
