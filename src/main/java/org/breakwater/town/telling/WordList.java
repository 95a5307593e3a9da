package org.breakwater.town.telling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** A list of words, one a line; a line that begins with # is a comment. */
public record WordList(List<String> all) {

    static final WordList CHILD_NAMES = of("child-names.txt");
    public static final WordList ADULT_NAMES = of("adult-names.txt");
    public static final WordList FAMILY_NAMES = of("family-names.txt");
    public static final WordList STREETS = of("streets.txt");

    String any(SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    public String at(int number) {
        return all.get(Math.floorMod(number, all.size()));
    }

    private static WordList of(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return new WordList(
                    lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static InputStream open(String file) {
        var stream = WordList.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("The file %s is missing from the program".formatted(file));
        }
        return stream;
    }
}
