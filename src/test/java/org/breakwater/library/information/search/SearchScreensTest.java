package org.breakwater.library.information.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.HouseTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people type, and what they find; and that nobody learns what they searched for. */
@HouseTest
class SearchScreensTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    private String find(String words) throws java.io.UnsupportedEncodingException {
        return web.post()
                .uri("/information/search")
                .param("words", words)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void wordsOfDangerBringTheNumberToCallToTheTop() throws Exception {
        for (var words : List.of(
                "he is going to kill me",
                "my step dad rapes me",
                "he hits me",
                "wanna die",
                "strangled",
                "can't breathe",
                "kms",
                "stabed",
                "I want to die")) {
            assertThat(find(words)).as(words).contains("aria-label=\"In danger now\"", "tel:999");
        }
        assertThat(find("safe sleep")).doesNotContain("aria-label=\"In danger now\"");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "phrases.csv")
    void whatAFrightenedPersonTypesFindsThePageForThemFirst(String words, String page) throws Exception {
        assertThat(Jsoup.parse(find(words)).select("main ol a").eachAttr("href"))
                .as(words)
                .startsWith("/information/" + page);
    }

    @Test
    void aPageWhoseNameWasTypedComesFirst() throws Exception {
        for (var words : List.of("private fostering", "Private Fostering", "privat fostering")) {
            assertThat(Jsoup.parse(find(words)).select("main ol a").eachText().stream()
                            .limit(2))
                    .as(words)
                    .containsExactly("Private fostering", "Private fostering");
        }
        assertThat(Jsoup.parse(find("safer recruitment")).select("main ol a").eachText())
                .first()
                .isEqualTo("Safer recruitment");
    }

    @Test
    void whatAProfessionalWouldTypeOfAParentWhoDrinksOrABruisedBabyFindsTheirPageFirst() throws Exception {
        for (var words : List.of("mother drinks", "parental alcohol", "parental substance misuse")) {
            assertThat(Jsoup.parse(find(words))
                            .select("main ol a")
                            .eachAttr("href")
                            .getFirst())
                    .as(words)
                    .isEqualTo("/information/professionals/drink-and-drugs");
        }
        for (var words : List.of("bruises on a baby", "bruise baby")) {
            assertThat(Jsoup.parse(find(words)).select("main ol a").eachText().getFirst())
                    .as(words)
                    .startsWith("Bruis");
        }
    }

    @Test
    void aChildWhoIsHurtSeesWhoToCallAndHowToTellUsAboveWhatWasFound() throws Exception {
        for (var words : List.of("someone touched me", "scared to go home", "dad hits mum")) {
            assertThat(find(words)).as(words).contains("tel:999", "/who-to-call?who=child", "/report/young");
        }
        assertThat(find("mum drinks")).contains("/who-to-call?who=child");
        assertThat(find("safe sleep")).doesNotContain("/who-to-call?who=child");
    }

    @Test
    void whoeverIsScaredIsAnsweredAsAChildWhoIsScaredToGoHome() throws Exception {
        for (var words :
                List.of("im scared", "i am scared", "scared", "i feel unsafe", "afraid", "dad is mean", "mum shouts")) {
            assertThat(find(words))
                    .as(words)
                    .contains("aria-label=\"In danger now\"", "tel:999", "tel:08001111", "/report/young");
        }
        assertThat(find("attachment theory")).doesNotContain("tel:08001111");
    }

    @Test
    void whereNothingIsFoundThereIsStillSomeoneToCallAndAWayToTellUs() throws Exception {
        assertThat(find("qqqqxyz wvwvwv"))
                .contains("We found nothing", "tel:999", "tel:08001111", "/report/young", "Tell us online");
    }

    @Test
    void pagesForAnotherReaderAreNotPutFirstWhereOneWasChosen() throws Exception {
        var found = web.post()
                .uri("/information/search")
                .param("words", "dad hits me")
                .param("audience", "young-people")
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(found).select("main ol a").eachAttr("href"))
                .contains("/information/young-people/abuse")
                .allMatch(address -> address.startsWith("/information/young-people/"));
    }

    @Test
    void slangAndSlipsOfSpellingFindTheSame() throws Exception {
        for (var words : List.of("cutting", "self harm", "self-harm", "selfharm")) {
            assertThat(find(words)).as(words).contains("/information/young-people/mental-health-and-self-harm");
        }
        assertThat(find("bulying")).contains("/information/children/bullying", "These are the results for");
        assertThat(find("LADO")).contains("/procedures/allegations");
    }

    @Test
    void whoSeesABruiseOnABabyFindsWhatToDo() throws Exception {
        for (var words : List.of("bruise", "bruise baby", "non-mobile", "not mobile", "infant bruising")) {
            assertThat(find(words))
                    .as(words)
                    .contains("/information/professionals/abuse", "/procedures/threshold-document");
        }
    }

    @Test
    void whatWasNotFoundIsKnownOnlyFromTheFifthTimeOn() throws Exception {
        var word = "xylographicus";
        for (int time = 1; time <= 5; time++) {
            find(word + " Saltmarsh");
            var known = jdbc.sql("select count(*) from library.missed_search where word = ?")
                    .param(word)
                    .query(Integer.class)
                    .single();
            assertThat(known).as("after %d", time).isEqualTo(time < 5 ? 0 : 1);
        }
        var columns = jdbc.sql("select column_name from information_schema.columns where table_name = 'missed_search'")
                .query(String.class)
                .list();
        assertThat(columns).containsExactlyInAnyOrder("hash", "times", "word");
    }
}
