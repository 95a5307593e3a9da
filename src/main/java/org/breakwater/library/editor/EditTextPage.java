package org.breakwater.library.editor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.library.publishing.ApprovalCheck;
import org.breakwater.library.texts.TextApprovalRow;
import org.breakwater.library.texts.TextPublicationRow;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One text: its versions, their approvals and publications.
 *
 * @param feedback how many comments on it are open
 * @param me the current user's account id
 * @param publishes whether this person may publish
 */
public record EditTextPage(
        String path,
        List<TextVersionRow> versions,
        List<TextApprovalRow> approvals,
        List<TextPublicationRow> publications,
        PublishTextForm form,
        List<Problem> problems,
        int feedback,
        String me,
        boolean publishes,
        Instant now)
        implements Page {

    public TextVersionRow latest() {
        return versions.getFirst();
    }

    public List<TextApprovalRow> approvalsOf(TextVersionRow version) {
        return approvals.stream()
                .filter(one -> one.versionId().equals(version.id()))
                .toList();
    }

    public Optional<String> missing(TextVersionRow version) {
        return ApprovalCheck.missing(version.frontRead(), approvalsOf(version));
    }

    public boolean isMine(TextVersionRow version) {
        return version.author().equals(me);
    }

    public boolean hasApproved(TextVersionRow version) {
        return approvalsOf(version).stream().anyMatch(one -> one.approver().equals(me));
    }

    /** The version in force, if there is one. */
    public Optional<UUID> counting() {
        return publications.stream()
                .filter(one -> !one.calledOff() && !one.countsFrom().isAfter(now))
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.versionId()));
    }

    public boolean isToCome(TextPublicationRow one) {
        return !one.calledOff() && one.countsFrom().isAfter(now);
    }

    /** The number of a version, in words. */
    public String versionOf(TextPublicationRow one) {
        return versions.stream()
                .filter(version -> version.id().equals(one.versionId()))
                .map(version -> "Version " + version.number())
                .findFirst()
                .orElse("Withdrawn");
    }

    public String state(TextVersionRow version) {
        if (counting().filter(version.id()::equals).isPresent()) {
            return "Published";
        }
        return missing(version).isEmpty() ? "Approved" : "Needs approval";
    }

    public static String when(Instant at) {
        return EnglishTimes.weekdayInWords(at);
    }
}
