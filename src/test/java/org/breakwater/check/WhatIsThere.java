package org.breakwater.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks into the program's database directly, as the owner, who is not subject to row security. */
final class WhatIsThere {

    private static final String REPORTS = """
            select r.record_id, r.reference, r.worry, r.where_now, r.who_else, r.harm, r.work_words, r.parents_words,
                   t.name, t.relation, t.reach, t.safe_time, t.interpreter, c.stage, c.reference as at_desk,
                   (select count(*) from audit.entry e
                    where e.subject = 'contact:' || r.record_id
                        and e.act in ('recorded the contact', 'submitted a report')) as audited,
                   (select count(*) from frontdoor.report_draft d where d.id = r.draft_id
                       and d.answers <> '') as left_over
            from frontdoor.report r
            left join frontdoor.reporter t using (record_id)
            left join mash.contact c on c.id = r.record_id
            """;

    private static final String PEOPLE =
            "select record_id, place, name, described, address, age, school from people.person order by place";

    private static final List<String> OF_REPORT =
            List.of("worry", "where_now", "who_else", "harm", "work_words", "parents_words");
    private static final List<String> OF_REPORTER = List.of("name", "relation", "reach", "safe_time", "interpreter");
    private static final List<String> OF_PERSON = List.of("name", "described", "address", "age", "school");

    private final RealHouse house;
    private final Map<String, Integer> stages = new HashMap<>();
    private int reports;
    private int texts;
    private String audit = "";

    WhatIsThere(RealHouse house) {
        this.house = house;
    }

    String figure() {
        return "%d reports, each once, %d texts compared, queues %s, %s".formatted(reports, texts, stages, audit);
    }

    /** What is not there as it was reported. */
    List<String> compare(Map<String, Story> seen) {
        var wrong = new ArrayList<String>();
        var jdbc = jdbc();
        var kept = new HashMap<UUID, Map<String, String>>();
        var found = new HashMap<String, Integer>();
        for (var row : jdbc.sql(REPORTS).query().listOfRows()) {
            reports++;
            var reference = String.valueOf(row.get("reference"));
            found.merge(reference, 1, Integer::sum);
            kept.put((UUID) row.get("record_id"), texts(row));
            wrong.addAll(misplaced(reference, row));
        }
        for (var row : jdbc.sql(PEOPLE).query().listOfRows()) {
            OF_PERSON.forEach(column -> kept.getOrDefault((UUID) row.get("record_id"), new HashMap<>())
                    .put("person%s.%s".formatted(row.get("place"), column), String.valueOf(row.get(column))));
        }
        var byReference = new HashMap<String, Map<String, String>>();
        kept.values().forEach(words -> byReference.put(String.valueOf(words.get("reference")), words));
        seen.forEach((reference, story) -> {
            if (found.getOrDefault(reference, 0) != 1) {
                wrong.add("%s was seen, and is there %d times".formatted(reference, found.getOrDefault(reference, 0)));
            }
            wrong.addAll(differences(reference, story, byReference.getOrDefault(reference, Map.of())));
        });
        if (reports != seen.size()) {
            wrong.add("%d references were seen, and %d reports are there".formatted(seen.size(), reports));
        }
        return wrong;
    }

    private static Map<String, String> texts(Map<String, @Nullable Object> row) {
        var texts = new HashMap<String, String>();
        OF_REPORT.forEach(column -> texts.put("report." + column, String.valueOf(row.get(column))));
        OF_REPORTER.forEach(column -> texts.put("reporter." + column, String.valueOf(row.get(column))));
        texts.put("reference", String.valueOf(row.get("reference")));
        return texts;
    }

    private List<String> misplaced(String reference, Map<String, @Nullable Object> row) {
        var wrong = new ArrayList<String>();
        var stage = String.valueOf(row.get("stage"));
        stages.merge(stage, 1, Integer::sum);
        if (row.get("stage") == null || stage.equals("CLOSED") || !reference.equals(row.get("at_desk"))) {
            wrong.add(reference + " is in no queue of the desk");
        }
        if (!Long.valueOf(1).equals(row.get("audited"))) {
            wrong.add("%s has %s rows in the audit log".formatted(reference, row.get("audited")));
        }
        if (!Long.valueOf(0).equals(row.get("left_over"))) {
            wrong.add(reference + " left its answers in the draft");
        }
        return wrong;
    }

    private List<String> differences(String reference, Story story, Map<String, String> there) {
        var wrong = new ArrayList<String>();
        story.kept().forEach((column, told) -> {
            texts++;
            if (!told.equals(there.get(column))) {
                wrong.add("%s %s: told “%s”, there is “%s”".formatted(reference, column, told, there.get(column)));
            }
        });
        return wrong;
    }

    /** Runs {@code verify-audit} on the stopped installation. */
    List<String> brokenAudit() throws Exception {
        var said = house.runToTheEnd("verify-audit");
        audit = "verify-audit: " + (said.size() > 1 ? said.get(1) : said);
        return said.getFirst().equals("exit 0") ? List.of() : said;
    }

    private JdbcClient jdbc() {
        var owner = house.database().owner();
        return JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    }
}
