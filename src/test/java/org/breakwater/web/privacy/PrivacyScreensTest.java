package org.breakwater.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is stored about visitors, in plain words, and the cookies that the pages really set. */
@HouseTest
class PrivacyScreensTest {

    @Autowired
    House house;

    private Browser at(String path) {
        var anybody = house.visitor();
        assertThat(anybody.visit(path)).hasStatusOk();
        return anybody;
    }

    @Test
    void eachThingThatSomeoneDoesHereHasItsAnswer() {
        assertThat(at("/privacy").page().select("main h2").eachText())
                .contains(
                        "When you look at a page",
                        "When you search",
                        "When you give feedback on our procedures",
                        "When you tell us about a child",
                        "When you book training",
                        "When you sign in to work here");
    }

    @Test
    void whatItSaysOfCookiesIsTrue() {
        var privacy = at("/privacy");
        assertThat(privacy.page().select("main").text())
                .contains("Nothing about you. We do not set a cookie", "While you write, we set one cookie");
        assertThat(privacy.cookies()).isEmpty();
        assertThat(at("/who-to-call").cookies()).isEmpty();
        assertThat(at("/procedures/feedback/allegations").cookies()).isEmpty();
        assertThat(at("/report").cookies()).as("before anything is written").isEmpty();
    }
}
