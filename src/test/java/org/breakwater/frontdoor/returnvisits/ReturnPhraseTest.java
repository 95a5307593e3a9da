package org.breakwater.frontdoor.returnvisits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breakwater.database.HouseKey;
import org.junit.jupiter.api.Test;

class ReturnPhraseTest {

    private static final HouseKey HOUSE = new HouseKey(new byte[HouseKey.LENGTH]);

    /** Common words that sound like another word: written down during a telephone call they would open nothing. */
    private static final Set<String> SOUNDS_LIKE_ANOTHER = Set.of(
            "allowed",
            "berry",
            "bored",
            "brake",
            "bread",
            "cellar",
            "cereal",
            "chord",
            "coarse",
            "dairy",
            "desert",
            "flour",
            "grate",
            "heel",
            "hoarse",
            "holly",
            "hole",
            "knight",
            "leak",
            "lesson",
            "loan",
            "mail",
            "manor",
            "medal",
            "mist",
            "morning",
            "muscle",
            "naval",
            "pair",
            "pause",
            "peace",
            "pedal",
            "piece",
            "plane",
            "plum",
            "principal",
            "profit",
            "rain",
            "ring",
            "root",
            "route",
            "sail",
            "scene",
            "serial",
            "shore",
            "sight",
            "stair",
            "stationary",
            "steel",
            "storey",
            "sweet",
            "tail",
            "tenor",
            "their",
            "throne",
            "tide",
            "toad",
            "waist",
            "wait",
            "weather",
            "week",
            "weight",
            "whale",
            "witch",
            "wood",
            "write");

    /** Words about harm, what children are hit, burnt or shut in with, drugs, and the bedroom and the bath. */
    private static final Set<String> HURTS_A_CHILD = Set.of("""
            attic awake barrel bath bathe bathtub battery beat beaver bed bedroom bedtime belt birch blade blanket
            bleed blood bonfire bottle broom bruise brush bubbly buckle bullet bully burn cable cage camera candle
            cane capsule cellar chain chat chisel choke collar cord crime cross cruel crystal cubicle cuff dagger
            danger dark darts date dizzy dress drill duvet fear fight film fist flame flannel flask gang gangway
            garage grass griddle gun hammer hanger harm hate hit hook hotel hurt iron jail kettle kick kill kiss
            knife knuckle lash leather lever lighter linen lips lock locker lullaby massive match mattress model
            nail naked needle night nightly nude nylon organ oven paddle padlock picture pillow pinch pipe pliers
            plug poison poker powder prison private punch punish quilt razor ride rinse rope ruler runner satin
            sauna scald scar scream screw secret shady shed shout shower slap slave sleep sleepy slipper smack smoke
            snappy soap spank spanner spear sponge spoon stab stick stove strap strike strip swallow switch sword
            tablet tape target taxi tears thief threat thrill tickle tongs tongue tool torch touch towel trap twist
            undress unlock vanish video vodka wash weapon weed whip wire wound wrench
            """.strip().split("\\s+"));

    @Test
    void sixWordsAreMoreThanSixtyTwoBitsOfChance() {
        var bits = ReturnPhrase.LENGTH * Math.log(PhraseWords.ALL.size()) / Math.log(2);
        assertThat(bits).isGreaterThanOrEqualTo(62);
    }

    @Test
    void everyWordIsShortPlainAndThereOnce() {
        assertThat(PhraseWords.ALL).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]{3,7}"));
    }

    @Test
    void noTwoWordsDifferByOneLetterAndNoneBeginsAnother() {
        var all = new HashSet<>(PhraseWords.ALL);
        assertThat(PhraseWords.ALL).allSatisfy(word -> {
            assertThat(oneLetterAway(word)).noneMatch(all::contains);
            assertThat(PhraseWords.ALL).noneMatch(other -> !other.equals(word) && other.startsWith(word));
        });
    }

    @Test
    void noWordSoundsLikeAnother() {
        assertThat(PhraseWords.ALL).doesNotContainAnyElementsOf(SOUNDS_LIKE_ANOTHER);
    }

    @Test
    void noWordReadsAsAnAnswerToAChildWhoToldUsHowTheyAreHurt() {
        assertThat(PhraseWords.ALL).doesNotContainAnyElementsOf(HURTS_A_CHILD);
    }

    @Test
    void theSameTokenAlwaysGivesTheSamePhraseAndAnotherTokenAnother() {
        var phrase = ReturnPhrase.of(HOUSE, "one-token");
        assertThat(phrase.words()).hasSize(6);
        assertThat(ReturnPhrase.of(HOUSE, "one-token")).isEqualTo(phrase);
        assertThat(ReturnPhrase.of(HOUSE, "other-token")).isNotEqualTo(phrase);
    }

    @Test
    void anotherHouseMakesAnotherPhrase() {
        var key = new byte[HouseKey.LENGTH];
        key[0] = 1;
        assertThat(ReturnPhrase.of(new HouseKey(key), "token")).isNotEqualTo(ReturnPhrase.of(HOUSE, "token"));
    }

    @Test
    void everyWordComesUp() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 5_000; i++) {
            seen.addAll(ReturnPhrase.of(HOUSE, "token " + i).words());
        }
        assertThat(seen).hasSameSizeAs(PhraseWords.ALL);
    }

    @Test
    void readsWhatPeopleType() {
        var phrase = ReturnPhrase.of(HOUSE, "token");
        var w = phrase.words();
        assertThat(List.of(
                        String.join(" ", w),
                        "  " + String.join("   ", w).toUpperCase(java.util.Locale.UK) + "\n",
                        String.join(", ", w),
                        String.join("-", w),
                        String.join(". ", w) + ".",
                        "1. %s\n2. %s\n3. %s\n4. %s\n5. %s\n6. %s".formatted(w.toArray())))
                .allSatisfy(typed ->
                        assertThat(ReturnPhrase.typed(typed).hash(HOUSE)).isEqualTo(phrase.hash(HOUSE)));
    }

    @Test
    void anotherOrderOpensNothing() {
        var phrase = ReturnPhrase.of(HOUSE, "token");
        var turned = String.join(" ", phrase.words().reversed());
        assertThat(ReturnPhrase.typed(turned).hash(HOUSE)).isNotEqualTo(phrase.hash(HOUSE));
    }

    @Test
    void nothingAndNonsenseAreReadWithoutFault() {
        assertThat(List.of("", "   ", "😀", "مرحبا", "1 2 3"))
                .allSatisfy(
                        typed -> assertThat(ReturnPhrase.typed(typed).words()).isEmpty());
    }

    @Test
    void asksForTwoDifferentWordsAndKnowsThem() {
        for (int i = 0; i < 200; i++) {
            var phrase = ReturnPhrase.of(HOUSE, "token " + i);
            var places = phrase.twoToConfirm(HOUSE);
            assertThat(places[0]).isBetween(1, 5);
            assertThat(places[1]).isBetween(places[0] + 1, 6);
            assertThat(phrase.hasAt(
                            places[0], " " + phrase.words().get(places[0] - 1).toUpperCase(java.util.Locale.UK)))
                    .isTrue();
            assertThat(phrase.hasAt(places[0], phrase.words().get(places[1] - 1)))
                    .isEqualTo(phrase.words()
                            .get(places[0] - 1)
                            .equals(phrase.words().get(places[1] - 1)));
        }
    }

    @Test
    void neverShowsItsWordsInALog() {
        assertThat(ReturnPhrase.of(HOUSE, "token")).hasToString("ReturnPhrase[…]");
    }

    private static List<String> oneLetterAway(String word) {
        var near = new java.util.ArrayList<String>();
        for (int i = 0; i < word.length(); i++) {
            near.add(word.substring(0, i) + word.substring(i + 1));
            if (i + 1 < word.length()) {
                near.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
            for (char c = 'a'; c <= 'z'; c++) {
                near.add(word.substring(0, i) + c + word.substring(i + 1));
            }
        }
        near.removeIf(word::equals);
        return near;
    }
}
