package org.breakwater.pathways.missing.past;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.casework.past.PastTown;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.casework.past.PathwayPast;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.springframework.stereotype.Component;

/**
 * Who goes missing in the invented town. Planted: one child is missing now, one came back last night and has not been
 * offered an interview yet, one has been missing three times within 30 days, and one is placed here by another council.
 */
@Component
class MissingPast implements PathwayPast {

    private static final int CHILDREN = 14;

    /** The days before now on which the repeatedly missing child was reported. */
    private static final List<Integer> OFTEN = List.of(95, 61, 24, 15, 6);

    @Override
    public List<PastAct> acts(PastTown town) {
        var children = town.children(11, 17);
        var acts = new ArrayList<PastAct>();
        for (int number = 0; number < Math.min(CHILDREN, children.size()); number++) {
            var child = children.get(number);
            for (var episode : episodes(number, child, town.now())) {
                acts.addAll(episode.acts());
            }
        }
        return acts;
    }

    private static List<PastEpisode> episodes(int number, PastChild child, Instant now) {
        return switch (number) {
            case 0 ->
                List.of(PastEpisode.of(child, now.minus(Duration.ofHours(5)), 200, MissingFrom.HOME, LookedAfter.NO));
            case 1 ->
                List.of(PastEpisode.of(child, now.minus(Duration.ofHours(16)), 7, MissingFrom.HOME, LookedAfter.NO));
            case 2 ->
                OFTEN.stream()
                        .map(days -> PastEpisode.of(
                                child,
                                now.minus(Duration.ofDays(days)).minus(Duration.ofHours(days % 7)),
                                6 + days % 20,
                                MissingFrom.CHILDRENS_HOME,
                                LookedAfter.BY_US))
                        .toList();
            case 3 ->
                List.of(PastEpisode.of(
                        child, now.minus(Duration.ofDays(40)), 30, MissingFrom.FOSTER_CARE, LookedAfter.BY_OTHERS));
            default -> ordinary(number, child, now);
        };
    }

    /** One to three episodes, spread over two years. */
    private static List<PastEpisode> ordinary(int number, PastChild child, Instant now) {
        var episodes = new ArrayList<PastEpisode>();
        for (int episode = 0; episode <= number % 3; episode++) {
            var daysAgo = 20 + number * 47 + episode * 113;
            episodes.add(PastEpisode.of(
                    child,
                    now.minus(Duration.ofDays(daysAgo)).minus(Duration.ofMinutes(number * 37L)),
                    3 + (number * 5 + episode * 11) % 34,
                    MissingFrom.HOME,
                    number % 4 == 0 ? LookedAfter.NOT_KNOWN : LookedAfter.NO));
        }
        return episodes;
    }
}
