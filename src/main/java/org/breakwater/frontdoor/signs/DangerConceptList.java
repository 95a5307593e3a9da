package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.breakwater.frontdoor.signs.DangerConcept.Join;
import org.breakwater.frontdoor.signs.DangerConcept.Line;
import org.breakwater.frontdoor.signs.DangerConcept.Part;
import org.breakwater.frontdoor.signs.DangerConcept.Strength;
import org.breakwater.frontdoor.signs.words.PhraseReader;
import org.breakwater.frontdoor.signs.words.WordGroup;
import org.breakwater.frontdoor.signs.words.WordLexicon;

/** Reads {@code concepts.txt}. */
final class DangerConceptList {

    private static final Pattern HEAD = Pattern.compile("\\[([a-z-]+)] (.+)");
    private static final Pattern JOIN = Pattern.compile(" ([>+&]) ");
    private static final String NEVER = "A denial never cancels it.";
    private static final String CANCELS = "A denial in the same clause cancels it.";

    private final PhraseReader phraseReader;
    private final WordLexicon lexicon;
    private final WordGroup nothing;

    DangerConceptList(PhraseReader phraseReader, WordLexicon lexicon) {
        this.phraseReader = phraseReader;
        this.lexicon = lexicon;
        nothing = lexicon.newGroup();
    }

    List<DangerConcept> read(List<String> lines) {
        var concepts = new ArrayList<DangerConcept>();
        var lists = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.startsWith("[")) {
                lists.add(new ArrayList<>());
            }
            lists.getLast().add(line);
        }
        lists.forEach(list -> concepts.add(concept(list)));
        return List.copyOf(concepts);
    }

    private DangerConcept concept(List<String> lines) {
        var head = HEAD.matcher(lines.getFirst());
        var denial = lines.get(1);
        if (!head.matches() || !List.of(NEVER, CANCELS).contains(denial)) {
            throw new IllegalStateException(
                    "A concept begins with its name, what it tells, and what a denial does: " + lines.getFirst());
        }
        return new DangerConcept(
                head.group(1),
                head.group(2),
                denial.equals(CANCELS),
                under("Signs:", lines).stream().map(this::line).toList(),
                unless(lines),
                under("Danger:", lines),
                under("Harmless:", lines));
    }

    private static List<String> under(String heading, List<String> lines) {
        return lines.stream()
                .skip(lines.indexOf(heading) + 1L)
                .takeWhile(line -> line.startsWith(" "))
                .map(String::strip)
                .toList();
    }

    private WordGroup unless(List<String> lines) {
        var said = lines.contains("Unless:") ? under("Unless:", lines) : List.<String>of();
        return said.isEmpty() ? nothing : group(String.join(", ", said));
    }

    private Line line(String line) {
        var strength = strength(line);
        var halves = (strength == Strength.SIGN ? line : line.substring(2)).split(" unless ", 2);
        var parts = new ArrayList<Part>();
        var join = JOIN.matcher(halves[0]);
        var from = 0;
        var how = Join.THEN;
        while (join.find()) {
            parts.add(part(how, halves[0].substring(from, join.start())));
            how = switch (join.group(1)) {
                case ">" -> Join.THEN;
                case "+" -> Join.NEAR;
                default -> Join.AROUND;
            };
            from = join.end();
        }
        parts.add(part(how, halves[0].substring(from)));
        return new Line(List.copyOf(parts), halves.length > 1 ? group(halves[1]) : nothing, strength);
    }

    private static Strength strength(String line) {
        return switch (line.substring(0, 2)) {
            case "! " -> Strength.ENOUGH;
            case "? " -> Strength.HINT;
            case "~ " -> Strength.TODAY;
            default -> Strength.SIGN;
        };
    }

    private Part part(Join how, String said) {
        return new Part(how, group(said));
    }

    /** A family alone is itself. */
    private WordGroup group(String said) {
        return lexicon.isFamily(said) ? lexicon.family(said) : phraseReader.read(said);
    }
}
