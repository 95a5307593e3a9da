package org.breakwater.town;

import java.util.List;

/**
 * A pattern, and where it was planted: what a search for repeats should find, and nothing else it should.
 *
 * @param stories the numbers of the stories that belong together
 * @param households which households they are about in truth
 */
public record PlantedExample(PlantedPattern pattern, List<Integer> stories, List<Integer> households) {

    public PlantedExample {
        stories = List.copyOf(stories);
        households = List.copyOf(households);
    }
}
