package org.breakwater.town.settling;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.Story;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lives through the year of a town, one moment after the other, in one transaction: it is there as a whole or not. */
@Component
public class Year {

    private final ConfigurableListableBeanFactory house;
    private final JdbcClient jdbc;
    private final OpeningHours hours;
    private final TransactionTemplate transaction;

    Year(
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

    /** Lives through the stories. Answers which record each became, by its number. */
    public Map<Integer, UUID> live(List<Story> stories) {
        var clock = new TurnedClock();
        try (var desk = new PastDesk(house, clock)) {
            var living = new Living(desk, clock, jdbc, hours);
            var moments = stories.stream()
                    .flatMap(story -> moments(story, living))
                    .sorted(comparing(Moment::at))
                    .toList();
            transaction.executeWithoutResult(
                    status -> moments.forEach(moment -> moment.happens().run()));
            return living.records();
        }
    }

    /** The sort is stable, so what happens to one contact at the same instant keeps its order. */
    private static Stream<Moment> moments(Story story, Living living) {
        return Stream.concat(
                Stream.of(new Moment(story.recordedAt(), () -> living.receive(story))),
                story.acts().stream().map(act -> new Moment(act.at(), () -> living.act(story, act))));
    }
}
