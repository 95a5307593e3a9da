package org.breakwater.town.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.Calendars;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.PlantedExample;
import org.breakwater.town.PlantedPattern;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.TownHousehold.Child;
import org.breakwater.town.planning.DeskScript.Staff;
import org.breakwater.town.telling.InventedPlaces;
import org.breakwater.town.telling.RandomSeeds;
import org.breakwater.town.telling.ReportedSituation;
import org.breakwater.town.telling.ReporterAccount;
import org.breakwater.town.telling.ReporterKind;
import org.breakwater.town.telling.ReporterSpelling;
import org.breakwater.town.telling.WordList;

/** Collects the planted stories, with the list of what was planted. */
final class PatternPlot {

    /** Households with planted patterns have numbers beyond those of the town. */
    private static final int FIRST_HOUSEHOLD = 100_000_000;

    private final OrdinaryContacts ordinaryContacts;
    private final Instant now;
    private final List<TownHousehold> homes = new ArrayList<>();
    private final List<ContactStory> stories = new ArrayList<>();
    private final List<PlantedExample> planted = new ArrayList<>();

    PatternPlot(OrdinaryContacts ordinaryContacts, Instant now) {
        this.ordinaryContacts = ordinaryContacts;
        this.now = now;
    }

    List<TownHousehold> homes() {
        return List.copyOf(homes);
    }

    List<ContactStory> stories() {
        return List.copyOf(stories);
    }

    List<PlantedExample> planted() {
        return List.copyOf(planted);
    }

    Instant now() {
        return now;
    }

    OfficeMinutes office() {
        return ordinaryContacts.office();
    }

    LocalDate today() {
        return now.atZone(Calendars.LONDON).toLocalDate();
    }

    TownHousehold home(String family, List<String> adults, List<Child> children, String address) {
        var home = new TownHousehold(FIRST_HOUSEHOLD + homes.size(), family, adults, children, address);
        homes.add(home);
        return home;
    }

    /** One adult and one child in a house of their own. */
    TownHousehold home(String family, String adult, Child child, int house) {
        var address = "%d %s, %s, %s"
                .formatted(
                        house,
                        WordList.STREETS.at(house),
                        InventedDetails.TOWN,
                        InventedDetails.postcode(41_000 + house));
        return home(family, List.of(adult), List.of(child), address);
    }

    Child child(String first, String family, int years, int index) {
        var born = today().minusYears(years).minusDays(40 + 17L * index);
        var school = years < 4
                ? ""
                : years < 11 ? InventedPlaces.FIRST_SCHOOLS.get(index % 5) : InventedPlaces.NEXT_SCHOOLS.get(index % 3);
        return new Child(first, family, born, school);
    }

    /** One that was closed long ago, received so many days ago. */
    ContactStory closed(
            int daysAgo, TownHousehold home, String situation, ReporterKind kind, ReporterSpelling spelling) {
        var reporterAccount = new ReporterAccount(home, ReportedSituation.of(situation), kind, spelling, false);
        var receivedAt = office().after(now.minus(Duration.ofDays(daysAgo)), 40);
        var staff = OrdinaryContacts.staff(RandomSeeds.of(ordinaryContacts.seed(), 6, stories.size()));
        return keep(ordinaryContacts.closed(stories.size(), reporterAccount, receivedAt, staff));
    }

    /** One that is open now, received so many minutes of opening time ago. */
    ContactStory open(
            Stage stage,
            int minutes,
            TownHousehold home,
            String situation,
            ReporterKind kind,
            ReporterSpelling spelling) {
        var reporterAccount = new ReporterAccount(home, ReportedSituation.of(situation), kind, spelling, false);
        return keep(new OpenCases(ordinaryContacts, now).at(stories.size(), reporterAccount, stage, minutes));
    }

    ContactStory keep(
            TownHousehold home,
            ReportChannel channel,
            Instant receivedAt,
            Instant recordedAt,
            ReportContent reportContent,
            List<InventedAct> acts) {
        return keep(
                new ContactStory(stories.size(), home.number(), channel, receivedAt, recordedAt, reportContent, acts));
    }

    private ContactStory keep(ContactStory story) {
        stories.add(story);
        return story;
    }

    /** The same story with one act before all others. */
    ContactStory first(ContactStory story, InventedAct act) {
        var acts = new ArrayList<InventedAct>(List.of(act));
        acts.addAll(story.acts());
        var changed = new ContactStory(
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

    DeskScript script(
            TownHousehold home,
            String situation,
            ReportContent reportContent,
            InventedPerson screener,
            InventedPerson manager,
            Instant from) {
        return new DeskScript(
                office(),
                ReportedSituation.of(situation).inHome(home),
                reportContent,
                new Staff(screener, manager),
                from);
    }

    void plant(PlantedPattern pattern, ContactStory... together) {
        planted.add(new PlantedExample(
                pattern,
                Arrays.stream(together).map(ContactStory::number).toList(),
                Arrays.stream(together).map(ContactStory::household).distinct().toList()));
    }
}
