package org.breakwater.library.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.partnership.Profile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The front of the information, the list for each audience, and what is beside a text. */
@HouseTest
class AudienceScreensTest {

    @Autowired
    House house;

    @Autowired
    Profile profile;

    private Document page(String path) {
        var anybody = house.visitor();
        assertThat(anybody.visit(path)).hasStatusOk();
        return anybody.page();
    }

    @Test
    void aChildAndATeenagerSeeWhichPagesAreForTheirAge() {
        assertThat(page("/information").select(".bw-doors li").eachText())
                .contains("I am a child Aged 11 and under", "I am a teenager Aged 12 to 17", "I work with children");
        var children = page("/information/children");
        assertThat(children.text()).contains("if you are 11 and under", "Pages if you are 12 to 17");
        assertThat(children.select("main a[href=/information/young-people]")).hasSize(1);
        assertThat(page("/information/parents").text()).doesNotContain("if you are 1");
    }

    @Test
    void aChildsPagesHaveFewPlacesInTheMenuInTheirWordsAndAWayBackAndTheQuickExit() {
        for (var path : List.of(
                "/information/children", "/information/children/abuse", "/who-to-call?who=child", "/report/young")) {
            var page = page(path);
            assertThat(page.select(".bw-footer__links a").eachText())
                    .as(path)
                    .containsExactly(
                            "Talk to someone",
                            "Tell us online",
                            "Find out more",
                            "Make this easier to read or use",
                            "What we do with what you tell us");
            assertThat(page.select(".bw-footer").text()).as(path).contains("Are you in danger now? Call 999");
            assertThat(page.select(".bw-header__name").attr("href")).isEqualTo("/who-to-call?who=child");
            assertThat(page.select(".govuk-back-link")).as(path).hasSize(1);
            assertThat(page.select(".bw-exit__button")).as(path).hasSize(1);
        }
        assertThat(page("/information/parents").select(".bw-footer").text()).contains("Make a referral");
    }

    @Test
    void bruisesOnBabiesAndDrinkAndDrugsHavePagesOfTheirOwn() {
        for (var reader : List.of("parents", "friends-and-family", "young-people")) {
            assertThat(page("/information/" + reader).select("a[href$=drink-and-drugs]"))
                    .as(reader)
                    .hasSize(1);
        }
        for (var reader : List.of("parents", "professionals")) {
            assertThat(page("/information/" + reader + "/bruising-in-babies").text())
                    .as(reader)
                    .containsIgnoringCase("any bruise on a baby who is not yet crawling, cruising or walking");
        }
        assertThat(page("/procedures").select("a[href=/information/professionals/guide-for-gps]"))
                .hasSize(1);
        assertThat(page("/procedures/making-a-referral").select("a[href=/information/professionals/guide-for-gps]"))
                .hasSize(1);
    }

    @Test
    void topicsStandInGroupsAndWhatHurtsComesFirst() {
        var children = page("/information/children");
        assertThat(children.select("main h2").eachText())
                .startsWith("Someone hurts or scares you", "Trouble with other people");
        assertThat(children.select("main .bw-topics a").eachAttr("href").getFirst())
                .isEqualTo("/information/children/abuse");
        assertThat(page("/information/parents").select("main h2").eachText().getFirst())
                .isEqualTo("Abuse and neglect");
    }

    @Test
    void everyTextOfAReaderStandsInTheListOnce() {
        for (var audience : profile.audiences()) {
            var addresses = page("/information/" + audience.id())
                    .select("main .bw-topics a")
                    .eachAttr("href");
            assertThat(addresses).as(audience.id()).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        }
    }

    @Test
    void everyDrawingThatTheProfileNamesIsThereAndHiddenFromScreenReaders() {
        assertThat(profile.audiences()).allMatch(audience -> TopicIcon.isDrawn(audience.icon()));
        assertThat(profile.topics().groups()).allMatch(group -> TopicIcon.isDrawn(group.icon()));
        assertThat(page("/information/children").select("main svg.bw-icon"))
                .isNotEmpty()
                .allMatch(icon -> icon.attr("aria-hidden").equals("true"));
    }

    @Test
    void theChildsWayToTellUsIsASentenceOfItsOwn() {
        assertThat(page("/information/children").select(".bw-online").text())
                .isEqualTo("Tell us online You do not have to say your name.");
    }

    @Test
    void localServicesStandOnTheirTopicWithTheirCheckAndOnlyWhenTheirDetailsAreKnown() {
        var neglect = page("/information/parents/neglect");
        assertThat(neglect.select("section[aria-labelledby=services]").text())
                .contains("Local services", "Livewell Southend", "Not yet checked by the partnership.")
                .doesNotContain("Family hubs", "Food banks");
        assertThat(neglect.select("section[aria-labelledby=services] a[href^=tel:]")
                        .eachText())
                .containsExactly("01702 215007");
        assertThat(page("/information/parents/sexual-abuse").text()).doesNotContain("Local services");
    }

    @Test
    void aGpFindsTheShortGuideFirstAmongTheInformationForProfessionalsAndBeforeAReferral() {
        assertThat(page("/information/professionals")
                        .select("main .bw-topics a")
                        .eachAttr("href")
                        .getFirst())
                .isEqualTo("/information/professionals/guide-for-gps");
        assertThat(page("/refer").select("main a[href=/information/professionals/guide-for-gps]"))
                .hasSize(1);
        assertThat(page("/information/professionals/guide-for-gps").text())
                .contains("levels of need on one page", "Make a referral")
                .contains("must report it to the police: call 101 by the end of the next working day")
                .doesNotContain("has yet to add");
    }

    @Test
    void theRuleForABruiseOnABabyIsOneSentenceForEveryReader() {
        for (var reader : List.of(
                "professionals/abuse",
                "professionals/guide-for-gps",
                "friends-and-family/abuse",
                "parents/abuse",
                "volunteers/abuse")) {
            assertThat(page("/information/" + reader).text())
                    .as(reader)
                    .containsIgnoringCase("any bruise on a baby who is not yet crawling, cruising or walking");
        }
    }

    @Test
    void theChaptersStandInTheOrderOfTheirNumbers() {
        assertThat(page("/procedures").select("main ol.bw-topics a").eachText())
                .extracting(title -> Integer.parseInt(title.replaceFirst(" .*", "")))
                .isSorted();
    }
}
