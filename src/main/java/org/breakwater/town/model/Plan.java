package org.breakwater.town.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.breakwater.time.Calendars;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.Household;
import org.breakwater.town.Past;
import org.breakwater.town.Pattern;
import org.breakwater.town.Planted;
import org.breakwater.town.Story;
import org.breakwater.town.Town;

/** Lays out the town: what is planted first, then what is open, then the ordinary past. */
public final class Plan {

    /** After so long everything ordinary is closed, Christmas in between or not. */
    public static final Duration SETTLED = Duration.ofDays(16);

    private final long seed;
    private final Instant now;
    private final Ordinary ordinary;

    public Plan(long seed, Instant now, OpeningHours hours, int households) {
        this.seed = seed;
        this.now = Instant.ofEpochSecond(now.getEpochSecond());
        var today = now.atZone(Calendars.LONDON).toLocalDate();
        this.ordinary = new Ordinary(seed, new OfficeTime(hours), new Neighbourhood(seed, today), households);
    }

    /** A closed story of the past. */
    public Story closed(int number, Instant around) {
        return ordinary.closed(number, around);
    }

    /**
     * The town with so many open contacts among so many that are lived through.
     *
     * @param open how many are open, the planted ones included
     */
    public Town town(int open, int lived, Past past) {
        var plot = new Plot(ordinary, now);
        new Repeats(plot).plant();
        new Moments(plot).plant();
        var stories = new ArrayList<>(plot.stories());
        var cases = new OpenCases(ordinary, now);
        var more = open - (int) stories.stream().filter(Story::isOpen).count();
        for (int nth = 0; nth < more; nth++) {
            stories.add(cases.open(stories.size(), nth));
        }
        addClosed(stories, lived - stories.size());
        var planted = new ArrayList<>(plot.planted());
        planted.addAll(again(stories));
        return new Town(seed, now, households(plot.homes(), stories), stories, planted, past);
    }

    /** Spread evenly over the year that ends when everything ordinary is settled. */
    private void addClosed(List<Story> stories, int many) {
        var from = now.minus(Duration.ofDays(365));
        var step = Duration.between(from, now.minus(SETTLED)).dividedBy(Math.max(1, many));
        for (int i = 0; i < many; i++) {
            stories.add(ordinary.closed(stories.size(), from.plus(step.multipliedBy(i))));
        }
    }

    private static List<Planted> again(List<Story> stories) {
        return stories.stream().collect(groupingBy(Story::household, TreeMap::new, toList())).entrySet().stream()
                .filter(home -> home.getValue().size() > 1)
                .map(home -> new Planted(
                        Pattern.COMES_AGAIN,
                        home.getValue().stream().map(Story::number).toList(),
                        List.of(home.getKey())))
                .toList();
    }

    private List<Household> households(List<Household> planted, List<Story> stories) {
        var homes = new TreeMap<Integer, Household>();
        planted.forEach(home -> homes.put(home.number(), home));
        stories.forEach(story -> homes.computeIfAbsent(
                story.household(), number -> ordinary.neighbourhood().at(number)));
        return List.copyOf(homes.values());
    }
}
