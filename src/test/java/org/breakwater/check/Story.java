package org.breakwater.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The content of one report: what is typed on which page, and what must be in the database afterwards. All of it is
 * invented, and every text is unique.
 *
 * @param typed by the page's path, then by the field's name
 * @param kept by table and column
 * @param slow whether they take their time, as people do
 */
record Story(
        int number,
        boolean child,
        boolean full,
        boolean slow,
        boolean keepsPhrase,
        Map<String, Map<String, String>> typed,
        Map<String, String> kept) {

    private static final String[] BITS = {
        "on Eel Street",
        "the blue door",
        "she said “leave me”",
        "<b>no</b> dinner",
        "it’s him & her",
        "طفل صغير",
        "שני ילדים",
        "👧🏽👦",
        "since\nTuesday",
        "100 % sure; -- no",
        "C:\\path",
        "Zoë ß ł 名",
        "a\ttab",
        "${x} #{y}"
    };

    static Story of(int number, RandomGenerator random) {
        var child = random.nextInt(5) == 0;
        var full = random.nextInt(3) > 0;
        var story = new Story(
                number,
                child,
                full,
                random.nextInt(12) == 0,
                random.nextInt(4) == 0,
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        if (child) {
            story.young(random);
        } else {
            story.adult(random);
        }
        return story;
    }

    private void adult(RandomGenerator random) {
        choose("/report/happening/danger", "danger", random, "NO", "UNSURE", "NO", "YES");
        write("/report/happening/worry", "worry", "report.worry", words("worry", random, 12));
        child(1, random);
        if (!full) {
            return;
        }
        if (random.nextInt(3) == 0) {
            child(2, random);
        }
        var where = words("where", random, 2);
        var whom = words("whom", random, 2);
        type("/report/children/about", "whereNow", where);
        type("/report/children/about", "withWhom", whom);
        kept.put("report.where_now", where + "\n\nWith: " + whom);
        write("/report/around-child", "whoElse", "report.who_else", words("else", random, 3));
        var marks = words("marks", random, 3);
        var said = words("said", random, 3);
        type("/report/children/about", "injuries", marks);
        type("/report/children/about", "said", said);
        kept.put("report.harm", "Injuries: " + marks + "\n\nWords used: " + said);
        choose("/report/around-child", "works", random, "NO", "UNSURE", "YES");
        write("/report/around-child", "workWords", "report.work_words", words("work", random, 2));
        choose("/report/around-child", "parents", random, "NO", "UNSURE", "YES");
        write("/report/around-child", "parentsWords", "report.parents_words", words("parents", random, 2));
        write("/report/you/reporter-details", "name", "reporter.name", words("me", random, 1));
        write("/report/you/reporter-details", "relation", "reporter.relation", words("relation", random, 1));
        write("/report/you/reporter-details", "reach", "reporter.reach", words("reach", random, 1));
        write("/report/you/reporter-details", "safeTime", "reporter.safe_time", words("time", random, 1));
        write("/report/you/reporter-details", "interpreter", "reporter.interpreter", words("language", random, 1));
    }

    private void child(int place, RandomGenerator random) {
        var page = "/report/children/" + place;
        var row = "person" + (place - 1) + ".";
        write(page, "name", row + "name", words("child" + place, random, 1));
        write(page, "described", row + "described", words("looks" + place, random, 3));
        write(page, "address", row + "address", words("lives" + place, random, 2));
        write(page, "age", row + "age", "about " + random.nextInt(17));
        write(page, "school", row + "school", words("school" + place, random, 1));
    }

    private void young(RandomGenerator random) {
        choose("/report/young/safe", "safe", random, "YES", "UNSURE", "NO");
        write("/report/young/worry", "worry", "report.worry", words("worry", random, 6));
        write("/report/young/child", "name", "person0.name", words("me", random, 1));
        write("/report/young/child", "age", "person0.age", "about " + random.nextInt(17));
        write("/report/young/child", "address", "person0.address", words("lives", random, 1));
        if (full) {
            write("/report/young/child", "whoElse", "report.who_else", words("else", random, 2));
            write("/report/young/child", "reach", "reporter.reach", words("reach", random, 1));
            write("/report/young/child", "safeTime", "reporter.safe_time", words("time", random, 1));
        }
    }

    private String words(String about, RandomGenerator random, int bits) {
        var said = new ArrayList<>(List.of("[" + number + " " + about + "]"));
        for (int bit = 0; bit < bits; bit++) {
            said.add(BITS[random.nextInt(BITS.length)]);
        }
        return String.join(" ", said);
    }

    private void choose(String page, String field, RandomGenerator random, String... choices) {
        type(page, field, choices[random.nextInt(choices.length)]);
    }

    private void write(String page, String field, String column, String words) {
        type(page, field, words);
        kept.put(column, words);
    }

    private void type(String page, String field, String words) {
        typed.computeIfAbsent(page, p -> new LinkedHashMap<>()).put(field, words);
    }

    Map<String, String> typedOn(String page) {
        return typed.getOrDefault(page, Map.of());
    }

    boolean hasSecondChild() {
        return typed.containsKey("/report/children/2");
    }
}
