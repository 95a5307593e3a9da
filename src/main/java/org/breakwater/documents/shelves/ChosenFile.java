package org.breakwater.documents.shelves;

import java.util.List;
import java.util.Optional;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** What someone chose for the one file of a form, looked at already; or that they chose none. */
public final class ChosenFile {

    /** The field that {@code chooseFile} asks. */
    public static final String FIELD = "files";

    private final @Nullable InspectedFile looked;

    ChosenFile(@Nullable InspectedFile looked) {
        this.looked = looked;
    }

    public boolean isThere() {
        return looked != null;
    }

    /** As its sender calls it; empty when there is none. */
    public String name() {
        return looked == null ? "" : looked.name();
    }

    /** Says what is to be mended; asked behind everything else, for a browser forgets a file whatever was wrong. */
    public void check(Questions ask) {
        if (looked instanceof InspectedFile.Unfit unfit) {
            ask.problem(FIELD, unfit.inWords());
        } else if (!ask.areAnswered()) {
            again().forEach(again -> ask.problem(again.field(), again.message()));
        }
    }

    /** What is to be said of it, when it is another question that comes back. */
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
