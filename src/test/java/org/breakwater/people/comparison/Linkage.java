package org.breakwater.people.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.breakwater.people.matching.MatchKeys;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.PlainWords;
import org.breakwater.people.parsing.SearchableAddress;

/**
 * A file of people, some of them duplicated with errors, and how well the duplicates are found. The columns are those
 * of the Febrl files; {@code soc_sec_id} is ignored, because we will rarely have one.
 */
public final class Linkage {

    private final List<ComparedPerson> people = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    /**
     * The result.
     *
     * @param recall of the true pairs, the share that was called likely
     * @param precision of the pairs that were called likely, the share that is true
     * @param compared how many pairs were compared, because they share a key
     */
    public record Found(int people, int truePairs, int compared, double recall, double precision) {}

    public static Linkage read(Path file) throws IOException {
        var linkage = new Linkage();
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(1, lines.size())) {
            linkage.add(line.split("\\s*,\\s*", -1));
        }
        return linkage;
    }

    private void add(String[] row) {
        var words = new ArrayList<String>();
        for (var column : List.of(3, 4, 5, 6)) {
            words.addAll(PlainWords.words(row[column]));
        }
        var names = new ComparedNames(PlainWords.names(row[1]), PlainWords.names(row[2]));
        people.add(new ComparedPerson(
                names,
                KnownBirthDate.read(dashed(row[9]), java.time.LocalDate.MIN),
                SearchableAddress.of(words, row[7]),
                ""));
        truth.add(row[0].split("-")[1]);
        names.given().forEach(name -> this.names.merge(name, 1, Integer::sum));
        names.family().forEach(name -> this.names.merge(name, 1, Integer::sum));
    }

    private static String dashed(String digits) {
        return digits.length() == 8
                ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
                : "";
    }

    public Found find() {
        var comparison =
                new PersonComparison(name -> Math.max(1, names.getOrDefault(name, 0)) / (double) people.size());
        var likely = 0;
        var right = 0;
        var pairs = pairs();
        for (var pair : pairs) {
            var one = (int) (pair / people.size());
            var other = (int) (pair % people.size());
            if (comparison.of(people.get(one), people.get(other)).isStrong()) {
                likely++;
                right += truth.get(one).equals(truth.get(other)) ? 1 : 0;
            }
        }
        var all = truePairs();
        return new Found(people.size(), all, pairs.size(), right / (double) all, right / (double) likely);
    }

    /** Pairs that share a key. */
    private HashSet<Long> pairs() {
        var byKey = new HashMap<Long, List<Integer>>();
        for (int i = 0; i < people.size(); i++) {
            for (var key : MatchKeys.of(people.get(i))) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        var pairs = new HashSet<Long>();
        for (var block : byKey.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    pairs.add((long) block.get(i) * people.size() + block.get(j));
                }
            }
        }
        return pairs;
    }

    private int truePairs() {
        var counts = new HashMap<String, Integer>();
        truth.forEach(person -> counts.merge(person, 1, Integer::sum));
        return counts.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
    }
}
