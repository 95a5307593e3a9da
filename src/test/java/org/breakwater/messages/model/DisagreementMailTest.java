package org.breakwater.messages.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.Furnished;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Acting;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.Disagreeing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Managers hear that a disagreement waits; from the second stage on the business manager does, and not a word more. */
@HouseTest
class DisagreementMailTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    Acting acting;

    @Autowired
    Disagreeing disagreeing;

    private final List<Letter> sent = new ArrayList<>();
    private PostRoom post;

    @BeforeEach
    void people() {
        clock.setLondon("2026-09-01T10:00");
        post = new PostRoom(house, letter -> {
            sent.add(letter);
            return Optional.empty();
        });
        post.clear();
        post.hire("mona", Role.MANAGER);
        post.hire("sam", Role.SCREENER);
        post.hire("bea", Role.BUSINESS_MANAGER);
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    private List<String> told() {
        sent.clear();
        post.goRound();
        return sent.stream().map(Letter::to).sorted().toList();
    }

    @Test
    void managersHearOfTheFirstStageAndTheBusinessManagerOfTheSecond() {
        var contact = new Furnished(house).report();
        post.clear();
        people();
        new Furnished(house).disagreement(contact);
        assertThat(told()).containsExactly("mona@post.example");
        clock.setLondon("2026-09-05T10:00");
        var maya = InventedPerson.MAYA.asActor();
        assertThat(acting.as(maya, () -> disagreeing.goUp(maya, contact, "No answer came", false)))
                .isEmpty();
        assertThat(told()).containsExactly("bea@post.example", "mona@post.example");
        assertThat(sent)
                .allSatisfy(letter -> assertThat(letter.toString() + letter.text())
                        .doesNotContain("Saltmarsh", "answer came", contact.toString()))
                .anySatisfy(letter -> assertThat(letter.text()).contains(PostRoom.ADDRESS + "/escalations"));
    }
}
