package org.breakwater.town.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.Channel;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.Calendars;
import org.breakwater.town.Act;
import org.breakwater.town.Household;
import org.breakwater.town.Household.Child;
import org.breakwater.town.Invented;
import org.breakwater.town.Pattern;
import org.breakwater.town.Planted;
import org.breakwater.town.Story;
import org.breakwater.town.model.Script.Staff;

/** Where the planted stories are gathered, with the list of what was planted. */
final class Plot {

    /** Households that are planted have numbers beyond those of the town. */
    private static final int FIRST_HOUSEHOLD = 100_000_000;

    private final Ordinary ordinary;
    private final Instant now;
    private final List<Household> homes = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();

    Plot(Ordinary ordinary, Instant now) {
        this.ordinary = ordinary;
        this.now = now;
    }

    List<Household> homes() {
        return List.copyOf(homes);
    }

    List<Story> stories() {
        return List.copyOf(stories);
    }

    List<Planted> planted() {
        return List.copyOf(planted);
    }

    Instant now() {
        return now;
    }

    OfficeTime office() {
        return ordinary.office();
    }

    LocalDate today() {
        return now.atZone(Calendars.LONDON).toLocalDate();
    }

    Household home(String family, List<String> adults, List<Child> children, String address) {
        var home = new Household(FIRST_HOUSEHOLD + homes.size(), family, adults, children, address);
        homes.add(home);
        return home;
    }

    /** One adult and one child at a house of their own. */
    Household home(String family, String adult, Child child, int house) {
        var address = "%d %s, %s, %s"
                .formatted(house, Words.STREETS.at(house), Invented.TOWN, Invented.postcode(41_000 + house));
        return home(family, List.of(adult), List.of(child), address);
    }

    Child child(String first, String family, int years, int index) {
        var born = today().minusYears(years).minusDays(40 + 17L * index);
        var school =
                years < 4 ? "" : years < 11 ? Places.FIRST_SCHOOLS.get(index % 5) : Places.NEXT_SCHOOLS.get(index % 3);
        return new Child(first, family, born, school);
    }

    /** One that was closed long ago, received so many days before now. */
    Story closed(int daysAgo, Household home, String situation, TellerKind kind, Spelling spelling) {
        var telling = new Telling(home, Situation.of(situation), kind, spelling, false);
        var receivedAt = office().after(now.minus(Duration.ofDays(daysAgo)), 40);
        var staff = Ordinary.staff(Seeds.of(ordinary.seed(), 6, stories.size()));
        return keep(ordinary.closed(stories.size(), telling, receivedAt, staff));
    }

    /** One that is open now, received so many open minutes before now. */
    Story open(Stage stage, int minutes, Household home, String situation, TellerKind kind, Spelling spelling) {
        var telling = new Telling(home, Situation.of(situation), kind, spelling, false);
        return keep(new OpenCases(ordinary, now).at(stories.size(), telling, stage, minutes));
    }

    Story keep(Household home, Channel channel, Instant receivedAt, Instant recordedAt, Told told, List<Act> acts) {
        return keep(new Story(stories.size(), home.number(), channel, receivedAt, recordedAt, told, acts));
    }

    private Story keep(Story story) {
        stories.add(story);
        return story;
    }

    /** The same story with one thing done before all others. */
    Story first(Story story, Act act) {
        var acts = new ArrayList<Act>(List.of(act));
        acts.addAll(story.acts());
        var changed = new Story(
                story.number(),
                story.household(),
                story.channel(),
                story.receivedAt(),
                story.recordedAt(),
                story.told(),
                acts);
        stories.set(story.number(), changed);
        return changed;
    }

    Script script(String situation, Told told, InventedPerson screener, InventedPerson manager, Instant from) {
        return new Script(office(), Situation.of(situation), told, new Staff(screener, manager), from);
    }

    void plant(Pattern pattern, Story... together) {
        planted.add(new Planted(
                pattern,
                Arrays.stream(together).map(Story::number).toList(),
                Arrays.stream(together).map(Story::household).distinct().toList()));
    }
}
