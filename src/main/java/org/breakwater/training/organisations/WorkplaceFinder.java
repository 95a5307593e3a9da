package org.breakwater.training.organisations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.SinglePress;
import org.springframework.stereotype.Component;

/** Finds someone's workplace from what they typed. A wrong one means a wrong fee, so it asks rather than guesses. */
@Component
public class WorkplaceFinder {

    /** Selected if it is none of the results. */
    public static final String NEW = "NEW";

    private final Organisations organisations;
    private final Catalogue catalogue;

    WorkplaceFinder(Organisations organisations, Catalogue catalogue) {
        this.organisations = organisations;
        this.catalogue = catalogue;
    }

    /** A form that asks for it. */
    public interface Asking extends Form {

        /** Identifies the page, so that pressing twice adds one. */
        String pageId();

        /** The name that they typed. */
        String organisation();

        /** The id of one of the results, or {@link #NEW}; empty if none was shown. */
        String chosen();

        /** Organisation type, for a new one. */
        String kind();

        default UUID page() {
            return InputParser.id(pageId()).orElseGet(UUID::randomUUID);
        }

        /** Whether they are asked about their own workplace. */
        default boolean isOwn() {
            return false;
        }

        default boolean addsOne() {
            return chosen().equals(NEW);
        }
    }

    /** The same workplace from the same page is one, whatever else is changed there. */
    public record Added(String organisation, String kind) implements Form {}

    /** The workplace, or what has to be asked first. */
    public sealed interface Answer {

        record At(UUID organisation) implements Answer {}

        /** @param adds whether it is a new one */
        record Which(boolean adds, List<OrganisationRow> found, Problem problem) implements Answer {}
    }

    /** Possible matches. */
    public List<OrganisationRow> found(Asking form) {
        return organisations.like(form.organisation());
    }

    /** Whether {@link #of} would add one that we do not have yet. */
    public boolean addsOne(Asking form) {
        var found = found(form);
        return known(form).isEmpty()
                && found.stream().noneMatch(one -> isMeant(one, form, found))
                && (form.addsOne() || found.isEmpty())
                && isKind(form.kind());
    }

    private boolean isKind(String said) {
        return catalogue.kinds().stream().anyMatch(kind -> kind.id().equals(said));
    }

    /** @param by who says it, for the office that looks at a new one later */
    public Answer of(Asking form, String by) {
        var known = known(form);
        if (known.isPresent()) {
            return new Answer.At(known.get().id());
        }
        var found = found(form);
        var meant = found.stream().filter(one -> isMeant(one, form, found)).findFirst();
        if (meant.isPresent()) {
            return new Answer.At(meant.get().id());
        }
        if (!form.addsOne() && !found.isEmpty()) {
            return new Answer.Which(
                    false,
                    found,
                    new Problem(
                            "chosen",
                            form.isOwn()
                                    ? "Select your organisation, or “My organisation is not listed”"
                                    : "Select the organisation, or “It is not listed”"));
        }
        if (!isKind(form.kind())) {
            return new Answer.Which(
                    true,
                    found,
                    new Problem(
                            "kind",
                            form.isOwn()
                                    ? "Your organisation is not on our list yet. Select its sector"
                                    : "The organisation is not on our list yet. Select its sector"));
        }
        var id = SinglePress.of(form.page(), new Added(form.organisation().strip(), form.kind()));
        organisations.add(id, form.organisation().strip(), form.kind(), by);
        return new Answer.At(id);
    }

    /** The workplace that they gave before: no search is needed, even if the name is ambiguous. */
    private Optional<OrganisationRow> known(Asking form) {
        return InputParser.id(form.chosen())
                .flatMap(organisations::find)
                .filter(one -> one.name().equalsIgnoreCase(form.organisation().strip()));
    }

    /** The selected one, or the only one with exactly this name. */
    private static boolean isMeant(OrganisationRow one, Asking form, List<OrganisationRow> found) {
        return form.chosen().isEmpty()
                ? found.size() == 1
                        && one.name().equalsIgnoreCase(form.organisation().strip())
                : one.id().toString().equals(form.chosen());
    }
}
