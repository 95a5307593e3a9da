package org.breakwater.people.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.SearchableAddress;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.telling.Neighbourhood;
import org.junit.jupiter.api.Test;

/**
 * Validates the weights of date of birth and address: children of an invented town are each reported twice, with
 * typical errors, and the agreement of one child's two reports is counted beside that of two children's.
 */
class WeightsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int HOUSEHOLDS = 6_000;
    private static final int PAIRS = 200_000;

    private final SplittableRandom random = new SplittableRandom(5);
    private final Neighbourhood town = new Neighbourhood(5, TODAY);
    private final List<ComparedPerson> first = new ArrayList<>();
    private final List<ComparedPerson> second = new ArrayList<>();

    WeightsTest() {
        for (int number = 0; number < HOUSEHOLDS; number++) {
            var household = town.at(number);
            for (var child : household.children()) {
                first.add(told(child, household.address()));
                second.add(told(child, household.address()));
            }
        }
    }

    private ComparedPerson told(TownHousehold.Child child, String address) {
        // One in eight has moved since, or lives in two homes.
        var home = chance(12) ? town.at(random.nextInt(HOUSEHOLDS)).address() : address;
        return new ComparedPerson(
                ComparedNames.read(child.name()), born(child.bornOn()), SearchableAddress.read(slip(home)), "");
    }

    private KnownBirthDate born(LocalDate day) {
        if (chance(8)) {
            return KnownBirthDate.UNKNOWN;
        }
        if (chance(3) && day.getDayOfMonth() <= 12) {
            return KnownBirthDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        }
        if (chance(4)) {
            return KnownBirthDate.of(day.getYear(), day.getMonthValue(), 1 + (day.getDayOfMonth() + 9) % 28);
        }
        return chance(4)
                ? KnownBirthDate.of(day.getYear() + 1, day.getMonthValue(), Math.min(28, day.getDayOfMonth()))
                : KnownBirthDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String slip(String address) {
        return chance(3) ? address.replaceFirst("(.)(.)$", "$2$1") : address;
    }

    private boolean chance(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }

    /** log2(m/u) of every possible agreement of two reports in a field. */
    private Map<String, Double> counted(BiFunction<ComparedPerson, ComparedPerson, MatchReason> compare) {
        var ofOne = new HashMap<String, Integer>();
        var ofTwo = new HashMap<String, Integer>();
        for (int i = 0; i < first.size(); i++) {
            ofOne.merge(compare.apply(first.get(i), second.get(i)).words(), 1, Integer::sum);
        }
        for (int i = 0; i < PAIRS; i++) {
            var a = random.nextInt(first.size());
            var b = random.nextInt(first.size());
            if (a != b) {
                ofTwo.merge(compare.apply(first.get(a), second.get(b)).words(), 1, Integer::sum);
            }
        }
        var weights = new HashMap<String, Double>();
        ofOne.forEach((words, count) -> weights.put(
                words, log2(count / (double) first.size()) - log2(ofTwo.getOrDefault(words, 1) / (double) PAIRS)));
        return weights;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    @Test
    void aDayOfBirthWeighsWhatWasCounted() {
        var counted = counted((a, b) -> BirthDateWeight.of(a.born(), b.born()).sign());
        for (var weight : List.of(
                BirthDateWeight.SAME, BirthDateWeight.TURNED, BirthDateWeight.TWO_PARTS, BirthDateWeight.OTHER)) {
            var matchReason = weight.sign();
            assertThat(matchReason.bits())
                    .as("%s of %s", matchReason, counted)
                    .isBetween(
                            counted.getOrDefault(matchReason.words(), 0.0) - 2.5,
                            counted.getOrDefault(matchReason.words(), 0.0) + 2.5);
        }
    }

    @Test
    void aWholeAddressNeverWeighsMoreThanWasCountedBecauseAWholeFamilyHasIt() {
        for (var field : List.<BiFunction<ComparedPerson, ComparedPerson, MatchReason>>of(
                (a, b) -> AddressWeight.postcode(a.place(), b.place()),
                (a, b) -> AddressWeight.address(a.place(), b.place()))) {
            var counted = counted(field);
            for (int i = 0; i < first.size(); i++) {
                var matchReason = field.apply(first.get(i), second.get(i));
                // The town has few street names, so the weight of a partial address cannot be measured in it.
                if (matchReason.bits() > 0
                        && !List.of(
                                        "similar address",
                                        "same street, different house number",
                                        "same street, house number not known")
                                .contains(matchReason.words())) {
                    assertThat(matchReason.bits())
                            .as("%s of %s", matchReason, counted)
                            .isLessThan(counted.getOrDefault(matchReason.words(), 0.0) + 1);
                } else if (matchReason.bits() < 0) {
                    assertThat(matchReason.bits())
                            .as("%s of %s", matchReason, counted)
                            .isBetween(
                                    counted.getOrDefault(matchReason.words(), 0.0) - 1.5,
                                    counted.getOrDefault(matchReason.words(), 0.0) + 1.5);
                }
            }
        }
    }
}
