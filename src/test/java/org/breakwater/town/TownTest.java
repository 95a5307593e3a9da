package org.breakwater.town;

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
import org.breakwater.frontdoor.Channel;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.people.People;
import org.breakwater.people.PersonTold;
import org.breakwater.time.OfficeHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented town, before any database. */
class TownTest {

    private static final Instant NOW = OfficeHours.at("2026-09-16T14:20");
    private static final Pattern LOOKS_LIKE_A_NUMBER = Pattern.compile("\\b0\\d[\\d ]{7,}\\d\\b|\\+44");
    private static final Pattern LOOKS_LIKE_A_POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private final Town town = town(Town.SEED, NOW);

    @Test
    void theSameSeedGivesTheSameTown() {
        assertThat(town(Town.SEED, NOW)).isEqualTo(town);
        assertThat(town(2, NOW).stories()).isNotEqualTo(town.stories());
        assertThat(large(7).past().stories(100, 200).toList())
                .isEqualTo(large(7).past().stories(100, 200).toList());
        assertThat(large(8).past().stories(100, 200).toList())
                .isNotEqualTo(large(7).past().stories(100, 200).toList());
    }

    @Test
    void aSmallTownHasAYearOfContactsInEveryStage() {
        var stages = town.stories().stream().collect(groupingBy(Story::stage, counting()));
        assertThat(stages.keySet()).isEqualTo(EnumSet.allOf(Stage.class));
        assertThat(town.contacts()).isEqualTo(120);
        assertThat(town.contacts() - stages.getOrDefault(Stage.CLOSED, 0L)).isEqualTo(26);
        assertThat(town.stories().stream().map(Story::receivedAt).min(Instant::compareTo))
                .hasValueSatisfying(first -> assertThat(first).isBefore(NOW.minus(Duration.ofDays(355))));
        assertThat(town.stories().stream().map(s -> s.told().way()).distinct()).contains(Told.Way.values());
        assertThat(town.stories().stream()
                        .filter(s -> s.told().children().stream().anyMatch(Told.Child::unborn)))
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
            assertThat(made.stories().stream().filter(Story::isOpen)).hasSize(26);
        }
    }

    @Test
    void aLargeTownIsMadeOfTheSameStuff() {
        var large = large(Town.SEED);
        assertThat(large.contacts()).isEqualTo(3_000);
        assertThat(large.stories().stream().filter(Story::isOpen)).hasSize(400);
        assertThat(large.past().stories(0, large.past().count()))
                .hasSize(large.past().count())
                .allSatisfy(story -> holdsTogether(story, NOW))
                .allSatisfy(story -> assertThat(story.stage()).isEqualTo(Stage.CLOSED))
                .allSatisfy(TownTest::isInvented);
        assertThatThrownBy(() -> Town.large(1, NOW, OfficeHours.HOURS, 999)).hasMessageContaining("1 000");
    }

    private static void holdsTogether(Story story, Instant now) {
        var moments = new ArrayList<>(List.of(story.receivedAt(), story.recordedAt()));
        story.acts().forEach(act -> moments.add(act.at()));
        assertThat(moments)
                .as(story.toString())
                .isSorted()
                .allSatisfy(at -> assertThat(at).isBeforeOrEqualTo(now));
        assertThat(story.stage()).isNotNull();
        assertThat(story.told().children()).isNotEmpty().allMatch(Told.Child::isFindable);
        assertThat(story.acts().stream()
                        .filter(act -> act instanceof Act.Approve || act instanceof Act.SendBack)
                        .map(act -> act.by().role()))
                .allMatch(Role.MANAGER::equals);
        assertThat(story.told().way() == Told.Way.PROFESSIONAL && story.channel() == Channel.WEB)
                .isFalse();
    }

    @Test
    void everythingInItIsClearlyInvented() {
        assertThat(town.stories()).allSatisfy(TownTest::isInvented);
        assertThat(town.households())
                .allSatisfy(home -> assertThat(home.address()).contains(Invented.TOWN));
    }

    private static void isInvented(Story story) {
        var told = story.told();
        var words = words(story);
        assertThat(Invented.isMarked(words)).as(words).isTrue();
        assertThat(told.teller().name().isEmpty() || told.teller().name().endsWith(Invented.MARK))
                .isTrue();
        assertThat(told.teller().agency().isEmpty() || told.teller().agency().endsWith(Invented.MARK))
                .isTrue();
        assertThat(found(LOOKS_LIKE_A_NUMBER, words)).allMatch(Invented::isTelephone);
        assertThat(found(LOOKS_LIKE_A_POSTCODE, words))
                .allMatch(code -> code.toUpperCase().startsWith("ZZ"));
        assertThat(words).doesNotContain("@", "http", ".com", ".uk").doesNotContain("{", "null");
    }

    private static List<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(hit -> hit.group()).toList();
    }

    private static String words(Story story) {
        var told = story.told();
        var teller = told.teller();
        var said = Stream.of(
                told.worry(),
                told.whereNow(),
                told.whoElse(),
                told.harm(),
                told.workWords(),
                teller.name(),
                teller.relation(),
                teller.agency(),
                teller.reach(),
                teller.safeTime());
        var children = told.children().stream()
                .flatMap(c -> Stream.of(c.name(), c.described(), c.age(), c.due(), c.address(), c.school()));
        return String.join(" | ", Stream.concat(said, children).toList());
    }

    @Test
    void everyPatternIsPlanted() {
        assertThat(town.planted().stream().map(Planted::pattern).distinct())
                .containsExactlyInAnyOrder(org.breakwater.town.Pattern.values());
        var numbers = town.stories().stream().map(Story::number).toList();
        assertThat(town.planted())
                .allSatisfy(planted -> assertThat(numbers).containsAll(planted.stories()))
                .allSatisfy(planted -> assertThat(planted.households())
                        .containsAll(planted.stories().stream()
                                .map(number -> town.stories().get(number).household())
                                .toList()));
    }

    @Test
    void spellsThePlantedNamesDifferentlyAndSomeAreFoundByTheRule() {
        var keys = stories(org.breakwater.town.Pattern.NAMES_SPELT_DIFFERENTLY)
                .map(TownTest::keys)
                .distinct()
                .toList();
        assertThat(keys).hasSizeGreaterThanOrEqualTo(3);
        assertThat(keys.stream().skip(1)).anyMatch(other -> !Collections.disjoint(keys.getFirst(), other));
        var notices = stories(org.breakwater.town.Pattern.FOUR_NOTICES).toList();
        assertThat(notices).hasSize(4);
        assertThat(Duration.between(
                        notices.getFirst().receivedAt(), notices.getLast().receivedAt()))
                .isLessThan(Duration.ofDays(36));
        assertThat(notices.stream().filter(story -> !Collections.disjoint(keys(story), keys(notices.getFirst()))))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(stories(org.breakwater.town.Pattern.ONLY_A_NUMBER)
                        .toList()
                        .getLast()
                        .told()
                        .children())
                .containsExactly(new Told.Child("", "Two small kids at number 12", "", false, "", "", ""));
    }

    private Stream<Story> stories(org.breakwater.town.Pattern pattern) {
        return town.planted().stream()
                .filter(planted -> planted.pattern() == pattern)
                .flatMap(planted -> planted.stories().stream())
                .map(number -> town.stories().get(number));
    }

    private static Set<Long> keys(Story story) {
        var child = story.told().children().getFirst();
        return People.keysOf(
                PersonTold.child(child.name(), "", "", false, "", child.address(), ""), story.receivedAt());
    }

    private static Town town(long seed, Instant now) {
        return Town.small(seed, now, OfficeHours.HOURS);
    }

    private static Town large(long seed) {
        return Town.large(seed, NOW, OfficeHours.HOURS, 3_000);
    }
}
