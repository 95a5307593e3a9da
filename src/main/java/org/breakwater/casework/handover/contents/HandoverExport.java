package org.breakwater.casework.handover.contents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.people.IdentifierKind;
import org.breakwater.web.sheets.CsvText;

/**
 * An accepted handover as a file for the council's case system: one line of names and one of values. The fields are
 * described in {@code docs/hand-over-file.md}.
 */
public final class HandoverExport {

    private static final Set<DecisionOutcome> ENQUIRED =
            Set.of(DecisionOutcome.STRATEGY_DISCUSSION, DecisionOutcome.ASSESSMENT, DecisionOutcome.HOMELESS_OR_ALONE);

    private HandoverExport() {}

    /** The export is logged in the transaction in which it is created. */
    public static void record(AuditLog audit, Actor.Person who, String subject, HandoverRow row) {
        audit.record(who.id(), who.roleName(), "downloaded the file of a handover", subject, "handover:" + row.id());
    }

    public static byte[] of(HandoverRow row, List<HandoverItemRow> items, String team) {
        var fields = fields(row, items, team);
        for (var kind : HandoverItemRow.Kind.values()) {
            fields.put(
                    kind.field(),
                    items.stream()
                            .filter(item -> item.kind() == kind)
                            .map(HandoverItemRow::inOneLine)
                            .collect(Collectors.joining("\n")));
        }
        var text = CsvText.line(fields.keySet().stream().toList()) + CsvText.line(List.copyOf(fields.values()));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(HandoverRow row, List<HandoverItemRow> items, String team) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("format", "breakwater-hand-over-3");
        fields.put("handover_id", row.id().toString());
        fields.put("contact_reference", row.reference());
        fields.put("contact_received_at", at(row.receivedAt()));
        fields.put("handed_over_at", at(row.offeredAt()));
        fields.put("receiving_team", team);
        fields.put("accepted_on", row.saidOn() == null ? "" : row.saidOn().toString());
        fields.put("accepted_by", Objects.requireNonNullElse(row.worker(), ""));
        addChild(fields, row);
        fields.put("outcomes", outcomes(row, items));
        fields.put("contact_outcome", contactOutcome(row.decided()));
        fields.put("referral_outcome", referralOutcome(row.decided()));
        fields.put("level_of_need", String.valueOf(row.level()));
        fields.put("rating", row.rating() == null ? "" : row.rating().name());
        fields.put("rationale", row.rationale());
        fields.put("what_we_know", row.known());
        fields.put("worries", row.worries());
        fields.put("working_well", row.works());
        fields.put("before_you_visit", String.join("; ", row.knowFirst()));
        fields.put("next_step", row.nextStep());
        fields.put("next_step_owner", row.owner());
        fields.put("location_found", row.foundAt());
        fields.put("lives_at", row.livesAt());
        fields.put("immediate_action", row.doneFirst());
        fields.put("family_informed", row.familyTold().inWords());
        fields.put("family_informed_details", row.familyWords());
        fields.put("child_family", String.join("; ", row.family()));
        fields.put("child_details", row.traits());
        return fields;
    }

    /** A child has a date of birth or an expected one, never both. */
    private static void addChild(Map<String, String> fields, HandoverRow row) {
        LocalDate born = row.unborn() ? null : row.bornOn();
        fields.put("child_id", row.child().toString());
        fields.put("child_name", row.name());
        fields.put("child_date_of_birth", born == null ? "" : born.toString());
        fields.put("child_unborn", row.unborn() ? "1" : "0");
        fields.put("child_due_date", row.unborn() ? row.due() : "");
        fields.put("reported_age", row.age());
        fields.put("child_address", row.address());
        fields.put("child_school", row.school());
        for (var kind : IdentifierKind.values()) {
            var value = row.identifiers().stream()
                    .filter(one -> one.startsWith(kind.name() + " "))
                    .map(one -> one.substring(kind.name().length() + 1))
                    .findFirst();
            fields.put("child_" + kind.name().toLowerCase(Locale.ROOT), value.orElse(""));
        }
    }

    /** In the terms of the Standard Safeguarding Dataset's list of contact outcomes. */
    private static String contactOutcome(List<DecisionOutcome> outcomes) {
        if (outcomes.stream().anyMatch(ENQUIRED::contains)) {
            return "CIN referral";
        }
        var earlyHelp =
                outcomes.contains(DecisionOutcome.EARLY_HELP) || outcomes.contains(DecisionOutcome.TARGETED_EARLY_HELP);
        return earlyHelp ? "Early help referral" : "";
    }

    /** In the terms of the same dataset's list of referral outcomes; empty if it is no referral. */
    private static String referralOutcome(List<DecisionOutcome> outcomes) {
        if (outcomes.contains(DecisionOutcome.STRATEGY_DISCUSSION)) {
            return "Strategy/s47";
        }
        return outcomes.stream().anyMatch(ENQUIRED::contains) ? "Assessment" : "";
    }

    private static String at(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toString();
    }

    /** The decision, in words; a strategy discussion is called by the section 47 enquiry that it began. */
    public static String outcomes(HandoverRow row, List<HandoverItemRow> items) {
        var enquiry = items.stream()
                .filter(item -> item.kind() == HandoverItemRow.Kind.SECTION_47)
                .map(HandoverItemRow::title)
                .reduce((earlier, later) -> later);
        return row.decided().stream()
                .map(outcome -> enquiry.filter(title -> outcome == DecisionOutcome.STRATEGY_DISCUSSION)
                        .orElse(outcome.inWords()))
                .collect(Collectors.joining("; "));
    }

    /** The numbers by which other systems know the child, in words. */
    public static String numbers(HandoverRow row) {
        return row.identifiers().stream()
                .map(one -> one.split(" ", 2))
                .map(one -> IdentifierKind.valueOf(one[0]).inWords() + " " + one[1])
                .collect(Collectors.joining(", "));
    }
}
