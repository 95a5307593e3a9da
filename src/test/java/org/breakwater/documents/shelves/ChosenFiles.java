package org.breakwater.documents.shelves;

/** The selected file of a form, for tests of the form alone. */
public final class ChosenFiles {

    private ChosenFiles() {}

    public static ChosenFile none() {
        return new ChosenFile(null);
    }
}
