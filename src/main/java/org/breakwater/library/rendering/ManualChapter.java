package org.breakwater.library.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A chapter of the manual in sections and numbered clauses. A clause is a paragraph that begins with <code>{#its-id}
 * </code>; what follows until the next belongs to it. The id never changes, the number is computed.
 *
 * @param number of the chapter in the manual
 */
public record ManualChapter(String number, List<Section> sections) {

    private static final Pattern CLAUSE = Pattern.compile("\\{#([a-z0-9-]{1,100})}\\s*(.*)");

    /** A section, such as 6.2; its clauses are 6.2.1 and so on. */
    public record Section(String number, String title, List<Clause> clauses) {

        /** Separate from the ids of clauses, which may be the same words. */
        public String anchor() {
            return "section-" + HtmlText.anchor(title);
        }
    }

    /**
     * A numbered clause.
     *
     * @param id its permanent address; empty when its author gave none
     * @param text as it was written, in Markdown
     */
    public record Clause(String id, String number, String text) {

        public List<TextPart> parts(TextNumbers numbers) {
            return TextParts.of(text, numbers);
        }
    }

    /** Parses a chapter. */
    public static ManualChapter read(String number, String body) {
        var reading = new Reading(number);
        body.lines().forEach(reading::line);
        return new ManualChapter(number, reading.sections());
    }

    /** The text of each clause by its id, in order. */
    public Map<String, Clause> byId() {
        var clauses = new LinkedHashMap<String, Clause>();
        sections.forEach(section -> section.clauses().stream()
                .filter(clause -> !clause.id().isEmpty())
                .forEach(clause -> clauses.putIfAbsent(clause.id(), clause)));
        return clauses;
    }

    /** Headings, and text without an address. */
    public String outsideClauses() {
        var words = new StringBuilder();
        for (var section : sections) {
            words.append("## ").append(section.title()).append("\n\n");
            section.clauses().stream()
                    .filter(clause -> clause.id().isEmpty())
                    .forEach(clause -> words.append(clause.text()));
        }
        return words.toString();
    }

    /** The ids that more than one clause has: a link would only lead to the first. */
    public List<String> doubledIds() {
        var seen = new HashSet<String>();
        return sections.stream()
                .flatMap(section -> section.clauses().stream())
                .map(Clause::id)
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .distinct()
                .toList();
    }

    private static final class Reading {

        private final String chapter;
        private final List<Section> sections = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private String title = "";
        private String id = "";
        private List<Clause> clauses = new ArrayList<>();

        Reading(String chapter) {
            this.chapter = chapter;
        }

        void line(String line) {
            var clause = CLAUSE.matcher(line);
            if (line.startsWith("## ")) {
                endSection();
                title = line.substring(3).strip();
            } else if (clause.matches()) {
                endClause();
                id = clause.group(1);
                words.append(clause.group(2)).append('\n');
            } else {
                words.append(line).append('\n');
            }
        }

        List<Section> sections() {
            endSection();
            return List.copyOf(sections);
        }

        private void endClause() {
            if (!words.toString().isBlank()) {
                clauses.add(new Clause(id, sectionNumber() + "." + (clauses.size() + 1), words.toString()));
            }
            words.setLength(0);
            id = "";
        }

        private void endSection() {
            endClause();
            if (!title.isEmpty() || !clauses.isEmpty()) {
                sections.add(new Section(sectionNumber(), title, List.copyOf(clauses)));
            }
            clauses = new ArrayList<>();
        }

        private String sectionNumber() {
            return chapter + "." + (sections.size() + 1);
        }
    }
}
