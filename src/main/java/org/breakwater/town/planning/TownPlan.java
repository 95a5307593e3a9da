package org.breakwater.town.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.breakwater.time.Calendars;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedTown;
import org.breakwater.town.PlantedExample;
import org.breakwater.town.PlantedPattern;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.TownPast;
import org.breakwater.town.telling.Neighbourhood;

/** Plans the town: planted patterns first, then open cases, then the ordinary past. */
public final class TownPlan {

    /** After this time every ordinary contact is closed, even over Christmas. */
    private static final Duration SETTLED = Duration.ofDays(16);

    private static final int SMALL = 120;
    private static final int SMALL_OPEN = 26;
    private static final int LARGE_OPEN = 400;

    private final long seed;
    private final Instant now;
    private final OrdinaryContacts ordinaryContacts;

    private TownPlan(long seed, Instant now, OpeningHours hours, int households) {
        this.seed = seed;
        this.now = Instant.ofEpochSecond(now.getEpochSecond());
        var today = now.atZone(Calendars.LONDON).toLocalDate();
        this.ordinaryContacts =
                new OrdinaryContacts(seed, new OfficeMinutes(hours), new Neighbourhood(seed, today), households);
    }

    /** A year of some 120 contacts, some 25 of them open, in every stage. */
    public static InventedTown small(long seed, Instant now, OpeningHours hours) {
        return new TownPlan(seed, now, hours, SMALL / 2).town(SMALL_OPEN, SMALL, TownPast.NONE);
    }

    /**
     * As many contacts as given, some 400 of them open.
     *
     * @param contacts how many altogether, from 1 000
     */
    public static InventedTown large(long seed, Instant now, OpeningHours hours, int contacts) {
        if (contacts < 1_000) {
            throw new IllegalArgumentException("A large town has 1 000 contacts or more");
        }
        var plan = new TownPlan(seed, now, hours, contacts / 2);
        var lived = LARGE_OPEN + SMALL - SMALL_OPEN;
        var past = new TownPast(
                lived, contacts - lived, now.minus(Duration.ofDays(365)), now.minus(SETTLED), plan::closed);
        return plan.town(LARGE_OPEN, lived, past);
    }

    /** A closed story of the past. */
    private ContactStory closed(int number, Instant around) {
        return ordinaryContacts.closed(number, around);
    }

    /**
     * A town with so many open contacts among so many replayed ones.
     *
     * @param open how many are open, including planted ones
     */
    private InventedTown town(int open, int lived, TownPast past) {
        var plot = new PatternPlot(ordinaryContacts, now);
        new RepeatPatterns(plot).plant();
        new SingleContactPatterns(plot).plant();
        var stories = new ArrayList<>(plot.stories());
        var cases = new OpenCases(ordinaryContacts, now);
        var more = open - (int) stories.stream().filter(ContactStory::isOpen).count();
        for (int nth = 0; nth < more; nth++) {
            stories.add(cases.open(stories.size(), nth));
        }
        addClosed(stories, lived - stories.size());
        var planted = new ArrayList<>(plot.planted());
        planted.addAll(again(stories));
        return new InventedTown(seed, now, households(plot.homes(), stories), stories, planted, past);
    }

    /** Evenly spaced over the year that ends when every ordinary contact is closed. */
    private void addClosed(List<ContactStory> stories, int many) {
        var from = now.minus(Duration.ofDays(365));
        var step = Duration.between(from, now.minus(SETTLED)).dividedBy(Math.max(1, many));
        for (int i = 0; i < many; i++) {
            stories.add(ordinaryContacts.closed(stories.size(), from.plus(step.multipliedBy(i))));
        }
    }

    private static List<PlantedExample> again(List<ContactStory> stories) {
        return stories.stream().collect(groupingBy(ContactStory::household, TreeMap::new, toList())).entrySet().stream()
                .filter(home -> home.getValue().size() > 1)
                .map(home -> new PlantedExample(
                        PlantedPattern.COMES_AGAIN,
                        home.getValue().stream().map(ContactStory::number).toList(),
                        List.of(home.getKey())))
                .toList();
    }

    private List<TownHousehold> households(List<TownHousehold> planted, List<ContactStory> stories) {
        var homes = new TreeMap<Integer, TownHousehold>();
        planted.forEach(home -> homes.put(home.number(), home));
        stories.forEach(story -> homes.computeIfAbsent(
                story.household(), number -> ordinaryContacts.neighbourhood().at(number)));
        return List.copyOf(homes.values());
    }
}
