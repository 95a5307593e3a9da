package org.breakwater.mash;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.frontdoor.receivedreports.ReportContent;

/** A family whose name and home are unique in the test, and reports about it. */
public final class AFamily {

    /** Consonants that the comparison of names tells apart by their sound. */
    private static final String SOUNDS = "ptfkjlmnrs";

    private static final String VOWELS = "aeiou";
    private static final int SOUNDS_COMPARED = 4;
    private static final int WORDS = 10_000;

    /** So that words that follow each other begin differently. */
    private static final int STEP = 7919;

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final House house;
    private final String name;
    private final String home;

    public AFamily(House house) {
        this(house, letters());
    }

    public AFamily(House house, String name) {
        this.house = house;
        this.name = name;
        this.home = "7 " + letters() + " Row";
    }

    /** A unique word, which also sounds like no other one of this run: the first four sounds are counted up. */
    public static String letters() {
        var word = new StringBuilder();
        var random = ThreadLocalRandom.current();
        for (int left = Math.floorMod(NEXT.getAndIncrement() * STEP, WORDS), n = 0; n < SOUNDS_COMPARED; n++) {
            word.append(SOUNDS.charAt(left % SOUNDS.length())).append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            left /= SOUNDS.length();
        }
        random.ints(4, 'a', 'q').forEach(word::appendCodePoint);
        return word.toString();
    }

    public String name() {
        return name;
    }

    String home() {
        return home;
    }

    public ReportContent.Child child(String first, String age) {
        return new ReportContent.Child(first + " " + name, "", age, false, "", home, "Gull Lane Primary");
    }

    /** Someone reports these children; returns the id of the record. */
    public UUID reported(ReportContent.Way way, ReportContent.Child... children) {
        return reported(way, ReportContent.YesNoUnsure.NO, children);
    }

    public UUID reported(
            ReportContent.Way way, ReportContent.YesNoUnsure worksWithChildren, ReportContent.Child... children) {
        var reportContent = Furnished.told(way, false, worksWithChildren);
        return new Furnished(house)
                .report(new ReportContent(
                        way,
                        false,
                        "",
                        reportContent.worry(),
                        List.of(children),
                        reportContent.whereNow(),
                        reportContent.whoElse(),
                        reportContent.harm(),
                        worksWithChildren,
                        reportContent.workWords(),
                        ReportContent.YesNoUnsure.NO,
                        "",
                        reportContent.reporter(),
                        List.of()));
    }
}
