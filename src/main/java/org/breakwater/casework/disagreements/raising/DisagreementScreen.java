package org.breakwater.casework.disagreements.raising;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/** A page on which somebody disagrees, sees what became of it, goes up, or agrees. */
public interface DisagreementScreen extends Page {

    /** Their latest; empty when they raised none. */
    Optional<Disagreement> disagreement();

    DisagreementForm form();

    EscalationForm up();

    Instant now();

    /** Where its forms go; {@code /up} and {@code /agree} lie below. */
    String path();

    /** Whether they must say for whom. */
    boolean asksAgency();

    default boolean mayRaise() {
        return disagreement().filter(Disagreement::isOpen).isEmpty();
    }

    /** What was typed into a form that stands here no longer, so that nobody has to write it twice. */
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
