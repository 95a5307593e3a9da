package org.breakwater.mash.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.posts.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An open page gets no updates once its user has signed out. */
@HouseTest
class LiveScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    OpenPages streams;

    private Browser maya;

    @BeforeEach
    void mayaLooksAtTheDesk() {
        clock.setLondon("2026-11-25T11:00");
        maya = house.as(InventedPerson.MAYA);
    }

    private String heard(MvcTestResult stream) throws UnsupportedEncodingException {
        new Furnished(house).report();
        streams.look();
        return stream.getResponse().getContentAsString();
    }

    @Test
    void aStreamEndsWhenItsPersonSignsOut() throws UnsupportedEncodingException {
        var stream = maya.visit("/desk/live");
        assertThat(heard(stream)).contains("changed");
        maya.visit("/account");
        maya.send("/sign-out");
        var before = stream.getResponse().getContentAsString();
        assertThat(heard(stream)).isEqualTo(before);
    }

    @Test
    void aStreamEndsWithItsSession() throws UnsupportedEncodingException {
        clock.setLondon("2026-11-25T10:00");
        var late = maya.visit("/desk/live");
        clock.advance(Duration.ofMinutes(31));
        var before = late.getResponse().getContentAsString();
        assertThat(heard(late)).isEqualTo(before);
    }

    @Test
    void aStreamEndsWhenItsPersonActsInAnotherPost() throws UnsupportedEncodingException {
        var posts = house.getBean(Posts.class);
        var frances = InventedPerson.FRANCES.asActor();
        posts.give(frances, InventedPerson.MAYA.accountId(), Role.AUTHOR);
        try {
            var stream = maya.visit("/desk/live");
            assertThat(heard(stream)).contains("changed");
            maya.visit("/account/role");
            maya.send("/account/role", "role", "AUTHOR");
            var before = stream.getResponse().getContentAsString();
            assertThat(heard(stream)).isEqualTo(before);
        } finally {
            posts.take(frances, InventedPerson.MAYA.accountId(), Role.AUTHOR);
        }
    }

    @Test
    void anotherBrowserOfTheSamePersonGoesOn() throws UnsupportedEncodingException {
        var other = house.as(InventedPerson.MAYA);
        var stream = other.visit("/desk/live");
        maya.visit("/account");
        maya.send("/sign-out");
        assertThat(heard(stream)).contains("changed");
    }
}
