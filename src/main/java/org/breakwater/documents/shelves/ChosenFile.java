package org.breakwater.documents.shelves;

import java.util.List;
import java.util.Optional;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** The optional single file of a form, inspected already. */
public final class ChosenFile {

    /** The field of the {@code chooseFile} component. */
    public static final String FIELD = "files";

    private final @Nullable InspectedFile looked;

    ChosenFile(@Nullable InspectedFile looked) {
        this.looked = looked;
    }

    public boolean isThere() {
        return looked != null;
    }

    /** The sender's name for it; empty if there is none. */
    public String name() {
        return looked == null ? "" : looked.name();
    }

    /** Adds its errors; after all others, because a browser drops the selected file whenever a form comes back. */
    public void check(Questions ask) {
        if (looked instanceof InspectedFile.Unfit unfit) {
            ask.problem(FIELD, unfit.inWords());
        } else if (!ask.areAnswered()) {
            again().forEach(again -> ask.problem(again.field(), again.message()));
        }
    }

    /** The message if the form comes back because of another field. */
    public List<Problem> again() {
        return isThere()
                ? List.of(new Problem(FIELD, "Choose the file again: your browser did not keep it"))
                : List.of();
    }

    Optional<InspectedFile.Fit> fit() {
        return looked instanceof InspectedFile.Fit fit ? Optional.of(fit) : Optional.empty();
    }

    @Override
    public String toString() {
        return "ChosenFile[" + isThere() + "]";
    }
}
