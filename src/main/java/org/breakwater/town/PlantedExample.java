package org.breakwater.town;

import java.util.List;

/**
 * A pattern, and where it was planted: the expected result of a search for repeats.
 *
 * @param stories the numbers of the stories that belong together
 * @param households the households that they are really about
 */
public record PlantedExample(PlantedPattern pattern, List<Integer> stories, List<Integer> households) {

    public PlantedExample {
        stories = List.copyOf(stories);
        households = List.copyOf(households);
    }
}
