package org.breakwater.town.planning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.time.OfficeHours;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.InventedTown;
import org.breakwater.town.PlantedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented town, before any database. */
class TownPlanTest {

    private static final Instant NOW = OfficeHours.at("2026-09-16T14:20");
    private static final Pattern LOOKS_LIKE_A_NUMBER = Pattern.compile("\\b0\\d[\\d ]{7,}\\d\\b|\\+44");
    private static final Pattern LOOKS_LIKE_A_POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private final InventedTown town = town(InventedTown.SEED, NOW);

    @Test
    void theSameSeedGivesTheSameTown() {
        assertThat(town(InventedTown.SEED, NOW)).isEqualTo(town);
        assertThat(town(2, NOW).stories()).isNotEqualTo(town.stories());
        assertThat(large(7).past().stories(100, 200).toList())
                .isEqualTo(large(7).past().stories(100, 200).toList());
        assertThat(large(8).past().stories(100, 200).toList())
                .isNotEqualTo(large(7).past().stories(100, 200).toList());
    }

    @Test
    void aSmallTownHasAYearOfContactsInEveryStage() {
        var stages = town.stories().stream().collect(groupingBy(ContactStory::stage, counting()));
        assertThat(stages.keySet()).isEqualTo(EnumSet.allOf(Stage.class));
        assertThat(town.contacts()).isEqualTo(120);
        assertThat(town.contacts() - stages.getOrDefault(Stage.CLOSED, 0L)).isEqualTo(26);
        assertThat(town.stories().stream().map(ContactStory::receivedAt).min(Instant::compareTo))
                .hasValueSatisfying(first -> assertThat(first).isBefore(NOW.minus(Duration.ofDays(355))));
        assertThat(town.stories().stream().map(s -> s.told().way()).distinct()).contains(ReportContent.Way.values());
        assertThat(town.stories().stream()
                        .filter(s -> s.told().children().stream().anyMatch(ReportContent.Child::unborn)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-16T14:20",
                "2026-09-14T09:03",
                "2026-09-13T03:00",
                "2026-12-26T12:00",
                "2027-01-04T08:59",
                "2026-03-29T01:30",
                "2028-02-29T23:59"
            })
    void holdsTogetherWheneverItIsMade(String local) {
        var now = OfficeHours.at(local);
        for (int seed = 0; seed < 30; seed++) {
            var made = town(seed, now);
            assertThat(made.stories()).allSatisfy(story -> holdsTogether(story, now));
            assertThat(made.stories().stream().filter(ContactStory::isOpen)).hasSize(26);
        }
    }

    @Test
    void aLargeTownIsMadeOfTheSameStuff() {
        var large = large(InventedTown.SEED);
        assertThat(large.contacts()).isEqualTo(3_000);
        assertThat(large.stories().stream().filter(ContactStory::isOpen)).hasSize(400);
        assertThat(large.past().stories(0, large.past().count()))
                .hasSize(large.past().count())
                .allSatisfy(story -> holdsTogether(story, NOW))
                .allSatisfy(story -> assertThat(story.stage()).isEqualTo(Stage.CLOSED))
                .allSatisfy(TownPlanTest::isInvented);
        assertThatThrownBy(() -> TownPlan.large(1, NOW, OfficeHours.HOURS, 999)).hasMessageContaining("1 000");
    }

    private static void holdsTogether(ContactStory story, Instant now) {
        var moments = new ArrayList<>(List.of(story.receivedAt(), story.recordedAt()));
        story.acts().forEach(act -> moments.add(act.at()));
        assertThat(moments)
                .as(story.toString())
                .isSorted()
                .allSatisfy(at -> assertThat(at).isBeforeOrEqualTo(now));
        assertThat(story.stage()).isNotNull();
        assertThat(story.told().children()).isNotEmpty().allMatch(ReportContent.Child::isFindable);
        assertThat(story.acts().stream()
                        .filter(act -> act instanceof InventedAct.Approve || act instanceof InventedAct.SendBack)
                        .map(act -> act.by().role()))
                .allMatch(Role.MANAGER::equals);
        assertThat(story.told().way() == ReportContent.Way.PROFESSIONAL && story.channel() == ReportChannel.WEB)
                .isFalse();
    }

    @Test
    void everythingInItIsClearlyInvented() {
        assertThat(town.stories()).allSatisfy(TownPlanTest::isInvented);
        assertThat(town.households())
                .allSatisfy(home -> assertThat(home.address()).contains(InventedDetails.TOWN));
    }

    private static void isInvented(ContactStory story) {
        var reportContent = story.told();
        var words = words(story);
        assertThat(InventedDetails.isMarked(words)).as(words).isTrue();
        assertThat(reportContent.reporter().name().isEmpty()
                        || reportContent.reporter().name().endsWith(InventedDetails.MARK))
                .isTrue();
        assertThat(reportContent.reporter().agency().isEmpty()
                        || reportContent.reporter().agency().endsWith(InventedDetails.MARK))
                .isTrue();
        assertThat(found(LOOKS_LIKE_A_NUMBER, words)).allMatch(InventedDetails::isTelephone);
        assertThat(found(LOOKS_LIKE_A_POSTCODE, words))
                .allMatch(code -> code.toUpperCase().startsWith("ZZ"));
        assertThat(words).doesNotContain("@", "http", ".com", ".uk").doesNotContain("{", "null");
    }

    private static List<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(hit -> hit.group()).toList();
    }

    @Test
    void whatTheDeskWritesNamesThePeopleToo() {
        assertThat(town.stories().stream()
                        .flatMap(story -> story.acts().stream())
                        .filter(InventedAct.Screen.class::isInstance)
                        .map(act -> ((InventedAct.Screen) act).screening())
                        .flatMap(screening -> Stream.of(screening.reason(), screening.safetyWords())))
                .isNotEmpty()
                .noneMatch(words -> words.contains("{"));
    }

    @Test
    void everySentenceBeginsWithACapital() {
        assertThat(town.stories().stream()
                        .map(ContactStory::told)
                        .flatMap(told -> Stream.of(told.worry(), told.harm(), told.whoElse())))
                .noneMatch(words -> words.matches("(?s)(.*[.] )?the child.*"));
    }

    private static String words(ContactStory story) {
        var reportContent = story.told();
        var reporter = reportContent.reporter();
        var said = Stream.of(
                reportContent.worry(),
                reportContent.whereNow(),
                reportContent.whoElse(),
                reportContent.harm(),
                reportContent.workWords(),
                reporter.name(),
                reporter.relation(),
                reporter.agency(),
                reporter.reach(),
                reporter.safeTime());
        var children = reportContent.children().stream()
                .flatMap(c -> Stream.of(c.name(), c.described(), c.age(), c.due(), c.address(), c.school()));
        return String.join(" | ", Stream.concat(said, children).toList());
    }

    @Test
    void everyPatternIsPlanted() {
        assertThat(town.planted().stream().map(PlantedExample::pattern).distinct())
                .containsExactlyInAnyOrder(org.breakwater.town.PlantedPattern.values());
        var numbers = town.stories().stream().map(ContactStory::number).toList();
        assertThat(town.planted())
                .allSatisfy(plantedExample -> assertThat(numbers).containsAll(plantedExample.stories()))
                .allSatisfy(plantedExample -> assertThat(plantedExample.households())
                        .containsAll(plantedExample.stories().stream()
                                .map(number -> town.stories().get(number).household())
                                .toList()));
    }

    @Test
    void spellsThePlantedNamesDifferentlyAndSomeAreFoundByTheRule() {
        var keys = stories(org.breakwater.town.PlantedPattern.NAMES_SPELT_DIFFERENTLY)
                .map(TownPlanTest::keys)
                .distinct()
                .toList();
        assertThat(keys).hasSizeGreaterThanOrEqualTo(3);
        assertThat(keys.stream().skip(1)).anyMatch(other -> !Collections.disjoint(keys.getFirst(), other));
        var notices = stories(org.breakwater.town.PlantedPattern.FOUR_NOTICES).toList();
        assertThat(notices).hasSize(4);
        assertThat(Duration.between(
                        notices.getFirst().receivedAt(), notices.getLast().receivedAt()))
                .isLessThan(Duration.ofDays(36));
        assertThat(notices.stream().filter(story -> !Collections.disjoint(keys(story), keys(notices.getFirst()))))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(stories(org.breakwater.town.PlantedPattern.ONLY_A_NUMBER)
                        .toList()
                        .getLast()
                        .told()
                        .children())
                .containsExactly(new ReportContent.Child("", "Two small kids at number 12", "", false, "", "", ""));
    }

    private Stream<ContactStory> stories(org.breakwater.town.PlantedPattern pattern) {
        return town.planted().stream()
                .filter(plantedExample -> plantedExample.pattern() == pattern)
                .flatMap(plantedExample -> plantedExample.stories().stream())
                .map(number -> town.stories().get(number));
    }

    private static Set<Long> keys(ContactStory story) {
        var child = story.told().children().getFirst();
        return People.keysOf(
                        ReportedPerson.child(child.name(), "", "", false, "", child.address(), ""), story.receivedAt())
                .matching();
    }

    private static InventedTown town(long seed, Instant now) {
        return TownPlan.small(seed, now, OfficeHours.HOURS);
    }

    private static InventedTown large(long seed) {
        return TownPlan.large(seed, NOW, OfficeHours.HOURS, 3_000);
    }
}
