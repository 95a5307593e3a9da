package org.breakwater.mash.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Agencies;
import org.breakwater.mash.model.HandoverItemRow.Kind;
import org.breakwater.mash.model.HandoverItemRow.Sharing;
import org.breakwater.time.SaidTime;
import org.springframework.stereotype.Component;

/**
 * What agencies said of a family and may be passed on, each with its own restriction. Of what an agency keeps back the
 * team reads that it exists, how serious the agency finds it, and whom to ring.
 */
@Component
class AgenciesHandedOver {

    private final Asking asking;
    private final Replies replies;
    private final Agencies agencies;

    AgenciesHandedOver(Asking asking, Replies replies, Agencies agencies) {
        this.asking = asking;
        this.replies = replies;
        this.agencies = agencies;
    }

    Stream<HandoverItem> of(UUID contact) {
        var given = replies.of(contact);
        return asking.of(contact).stream()
                .filter(ask -> !ask.isWithdrawn())
                .map(ask -> given.stream()
                        .filter(reply -> reply.askId().equals(ask.id()) && !reply.superseded())
                        .findFirst()
                        .map(reply -> said(ask.nameIn(agencies), reply))
                        .orElseGet(() -> item(
                                ask.nameIn(agencies),
                                "Has not responded yet. It was asked " + SaidTime.inWords(ask.askedAt()) + ".",
                                "",
                                Sharing.NOT_FAMILY)));
    }

    private static HandoverItem said(String agency, ReplyRow reply) {
        var source = who(reply) + ", " + SaidTime.inWords(reply.repliedAt());
        return switch (reply.kind()) {
            case NOT_KNOWN, NOTHING_RELEVANT ->
                item(agency, reply.kind().inWords() + searched(reply), source, Sharing.NOT_FAMILY);
            case KNOWN -> known(agency, reply, source);
            case REFUSED ->
                HandoverItem.withheld(
                        Kind.AGENCY,
                        agency,
                        "Has information and is withholding it.",
                        "%s: %s".formatted(agency, Objects.requireNonNullElse(reply.refusedBy(), who(reply))));
        };
    }

    private static HandoverItem known(String agency, ReplyRow reply, String source) {
        if (reply.sensitivity() == Reply.Sensitivity.HUB) {
            var rating = reply.rating();
            var hazard =
                    rating == null ? "" : " Their rating: " + rating.inWords().toLowerCase(Locale.UK) + ".";
            return HandoverItem.withheld(
                    Kind.AGENCY,
                    agency,
                    "Has information that stays within the hub." + hazard,
                    "%s: %s, or the desk".formatted(agency, who(reply)));
        }
        var sharing = reply.sensitivity() == Reply.Sensitivity.FAMILY ? Sharing.FAMILY : Sharing.NOT_FAMILY;
        return item(agency, facts(reply.facts()), source, sharing);
    }

    private static String facts(List<Reply.Fact> facts) {
        return facts.stream()
                .map(fact -> fact.when().isBlank() ? fact.words() : fact.when() + ": " + fact.words())
                .collect(Collectors.joining("\n"));
    }

    private static String searched(ReplyRow reply) {
        return reply.searched().isEmpty()
                ? "."
                : ". Searched: %s, in %s.".formatted(reply.searchedInWords(), String.join(", ", reply.systems()));
    }

    private static String who(ReplyRow reply) {
        return Objects.requireNonNullElse(reply.toldBy(), reply.repliedByName());
    }

    private static HandoverItem item(String agency, String words, String source, Sharing sharing) {
        return HandoverItem.of(Kind.AGENCY, agency, words, source, sharing);
    }
}
