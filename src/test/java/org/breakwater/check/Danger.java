package org.breakwater.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakwater.frontdoor.signs.Corpus;
import org.breakwater.frontdoor.signs.Corpus.Count;

/** How many dangerous sentences the danger signs detect, and how many harmless ones: the signs alone, at any hour. */
final class Danger {

    private static final double RECALL = 0.95;
    private static final double NEEDLESS = 0.15;
    /** The number that the writer wrote. One that was read is missing until a new writer has replaced it. */
    private static final int WRITTEN = 350;

    Finding run() {
        var wrong = new ArrayList<String>();
        var measured = Corpus.MEASURING;
        System.out.println("       building part: " + figures(Corpus.BUILDING));
        System.out.println("       measuring part: " + figures(measured));
        System.out.println("         danger found, by voice: " + inWords(measured.byVoice(true)));
        System.out.println("         calm stopped, by voice: " + inWords(measured.byVoice(false)));
        if (measured.recall().rate() < RECALL) {
            wrong.add("recall on the measuring part is %.3f, the aim is at least %.2f"
                    .formatted(measured.recall().rate(), RECALL));
        }
        if (measured.needless().rate() > NEEDLESS) {
            wrong.add("needless stops on the measuring part are %.3f, the aim is at most %.2f"
                    .formatted(measured.needless().rate(), NEEDLESS));
        }
        int there = measured.recall().of() + measured.needless().of();
        if (there < WRITTEN) {
            wrong.add(
                    "%d measuring sentences were read and moved; until a new writer replaces them these figures flatter"
                            .formatted(WRITTEN - there));
        }
        return new Finding("on the measuring part " + figures(measured), List.copyOf(wrong));
    }

    private static String figures(Corpus corpus) {
        return "recall %s, needless stops %s".formatted(corpus.recall(), corpus.needless());
    }

    private static String inWords(Map<String, Count> counts) {
        return counts.entrySet().stream()
                .map(voice -> "%s %d/%d"
                        .formatted(
                                voice.getKey(),
                                voice.getValue().stopped(),
                                voice.getValue().of()))
                .collect(Collectors.joining(", "));
    }
}
