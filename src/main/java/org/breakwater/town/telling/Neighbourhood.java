package org.breakwater.town.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.TownHousehold.Child;

/** Every household of the town, generated on demand: a town of a million needs no memory. */
public record Neighbourhood(long seed, LocalDate today) {

    /** So many households have one surname each; further ones have two, so that names stay rare in a large town. */
    private static final int SINGLE_NAMES = 300;

    private static final int HOUSES_IN_A_STREET = 40;
    private static final int GROWN_UP = 18 * 365;
    private static final int BEFORE_BIRTH = 150;

    /** The household of this number, always the same one. */
    public TownHousehold at(int number) {
        var random = RandomSeeds.of(seed, 1, number);
        var family = familyName(number, random);
        var adults = new ArrayList<String>();
        adults.add(WordList.ADULT_NAMES.any(random) + " " + family);
        if (random.nextInt(3) > 0) {
            adults.add(WordList.ADULT_NAMES.any(random) + " " + (random.nextBoolean() ? family : otherName(random)));
        }
        return new TownHousehold(number, family, adults, children(family, random), address(number));
    }

    /** A house number, a street of the town and a postcode that does not exist. */
    static String address(int number) {
        var street = number / HOUSES_IN_A_STREET;
        return "%d %s, %s, %s"
                .formatted(
                        1 + number % HOUSES_IN_A_STREET,
                        WordList.STREETS.at(street),
                        InventedDetails.TOWN,
                        InventedDetails.postcode(street * 7));
    }

    private List<Child> children(String family, SplittableRandom random) {
        var children = new ArrayList<Child>();
        var many = 1 + (int) (3.2 * random.nextDouble() * random.nextDouble());
        for (int i = 0; i < many; i++) {
            var unborn = random.nextInt(25) == 0;
            var born = unborn
                    ? today.plusDays(20 + random.nextInt(BEFORE_BIRTH))
                    : today.minusDays(1 + random.nextInt(GROWN_UP));
            children.add(new Child(WordList.CHILD_NAMES.any(random), family, born, school(born, random)));
        }
        return children;
    }

    private String school(LocalDate born, SplittableRandom random) {
        if (born.isAfter(today.minusYears(4))) {
            return "";
        }
        var first = born.isAfter(today.minusYears(11));
        return InventedPlaces.any(first ? InventedPlaces.FIRST_SCHOOLS : InventedPlaces.NEXT_SCHOOLS, random);
    }

    private static String familyName(int number, SplittableRandom random) {
        var one = otherName(random);
        return number < SINGLE_NAMES ? one : one + "-" + otherName(random);
    }

    private static String otherName(SplittableRandom random) {
        return WordList.FAMILY_NAMES.any(random);
    }
}
