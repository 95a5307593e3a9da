package org.breakwater.casework.restriction;

import java.util.UUID;
import java.util.stream.Stream;

/** A package through which people outside have been told of a case: a restriction does not undo that. */
public interface SharedOutside {

    /** The agencies or teams that have been told, by name. */
    Stream<String> toldAbout(UUID record);
}
