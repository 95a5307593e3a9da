package org.breakwater.town.settling;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.past.PathwayPast.PastAct;
import org.breakwater.database.SignedActor;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.ContactStory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Replays the year of a town in chronological order, in one transaction: it exists completely or not at all. */
@Component
public class TownYear {

    private final ConfigurableListableBeanFactory house;
    private final JdbcClient jdbc;
    private final OpeningHours hours;
    private final TransactionTemplate transaction;

    TownYear(
            ConfigurableListableBeanFactory house,
            JdbcClient jdbc,
            OpeningHours hours,
            PlatformTransactionManager transactions) {
        this.house = house;
        this.jdbc = jdbc;
        this.hours = hours;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Moment(Instant at, Runnable happens) {}

    /** Replays the stories, and what the pathways did meanwhile. Returns the record of each story, by its number. */
    public Map<Integer, UUID> live(List<ContactStory> stories, List<PastAct> meanwhile) {
        var clock = new AdjustableClock();
        var signed = house.getBean(SignedActor.class);
        try (var desk = new PastDesk(house, clock)) {
            var storyReplay = new StoryReplay(desk, clock, jdbc, hours, signed);
            var moments = Stream.concat(
                            stories.stream().flatMap(story -> moments(story, storyReplay)),
                            meanwhile.stream()
                                    .map(past -> new Moment(past.at(), () -> {
                                        clock.turnTo(past.at());
                                        signed.act(past.by().signable());
                                        past.act().accept(desk);
                                    })))
                    .sorted(comparing(Moment::at))
                    .toList();
            transaction.executeWithoutResult(
                    status -> moments.forEach(moment -> moment.happens().run()));
            return storyReplay.records();
        }
    }

    /** The sort is stable, so acts on one contact at the same instant keep their order. */
    private static Stream<Moment> moments(ContactStory story, StoryReplay storyReplay) {
        return Stream.concat(
                Stream.of(new Moment(story.recordedAt(), () -> storyReplay.receive(story))),
                story.acts().stream().map(act -> new Moment(act.at(), () -> storyReplay.act(story, act))));
    }
}
