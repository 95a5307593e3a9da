package org.breakwater.casework.disagreements.raising;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/** A page on which someone disagrees, sees the progress, escalates, or agrees. */
public interface DisagreementScreen extends Page {

    /** Their latest; empty if they raised none. */
    Optional<Disagreement> disagreement();

    DisagreementForm form();

    EscalationForm up();

    Instant now();

    /** The address of its forms; {@code /up} and {@code /agree} are below it. */
    String path();

    /** Whether they must name their agency. */
    boolean asksAgency();

    default boolean mayRaise() {
        return disagreement().filter(Disagreement::isOpen).isEmpty();
    }

    /** The input of a form that is no longer on the page, so that nobody has to type it twice. */
    default String unsent() {
        var mayGoUp = disagreement().filter(is -> is.isOpen() && !is.isTop()).isPresent();
        return ((mayRaise() ? "" : form().words()) + "\n" + (mayGoUp ? "" : up().why())).strip();
    }

    default List<Choice> abouts() {
        return Arrays.stream(Disagreement.About.values())
                .map(about -> Choice.of(about, about.inWords()))
                .toList();
    }
}
