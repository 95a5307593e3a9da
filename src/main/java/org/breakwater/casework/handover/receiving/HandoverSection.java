package org.breakwater.casework.handover.receiving;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.breakwater.casework.handover.contents.HandoverItemRow;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;

/**
 * The items of one kind, under one heading; there is at least one.
 *
 * @param referred whether a professional referred, so that it is no report
 */
public record HandoverSection(Kind kind, List<HandoverItemRow> items, boolean referred) {

    /** Their restriction is another's: of who reported the concern, or of an agency. */
    private static final Set<Kind> RESTRICTED_BY_OTHERS = EnumSet.of(Kind.REFERRER, Kind.AGENCY, Kind.MINUTES);

    /**
     * In the order of the page; without section 47, which stands at the head of the handover.
     *
     * @param adultsFirst whether the adults come first, as for the LADO, whose work is about one of them
     */
    public static List<HandoverSection> of(List<HandoverItemRow> items, boolean adultsFirst) {
        var referred = items.stream().anyMatch(HandoverItemRow::isProfessionalReferrer);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.SECTION_47)
                .sorted(Comparator.comparing(kind -> !(adultsFirst && kind == Kind.PERSON)))
                .map(kind -> new HandoverSection(
                        kind, items.stream().filter(item -> item.kind() == kind).toList(), referred))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    public String heading() {
        return switch (kind) {
            case REPORT -> referred ? "Original referral" : kind.inWords();
            case REFERRER -> referred ? kind.inWords() : "Person reporting the concern";
            default -> kind.inWords();
        };
    }

    /**
     * Whether each item says how far it may be shared. Where all say what the head of the handover says, none does:
     * twenty equal marks hide the one that matters (decision 69).
     */
    public boolean marksEach() {
        return RESTRICTED_BY_OTHERS.contains(kind)
                || items.stream().anyMatch(item -> item.sharing() != Sharing.NOT_FAMILY);
    }
}
