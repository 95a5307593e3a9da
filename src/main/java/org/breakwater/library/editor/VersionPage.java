package org.breakwater.library.editor;

import java.util.List;
import org.breakwater.library.Difference;
import org.breakwater.library.Numbers;
import org.breakwater.library.Part;
import org.breakwater.library.VersionRow;
import org.breakwater.web.Page;

/**
 * A version before anybody says yes to it: as its readers would see it, and what changed.
 *
 * @param comparedWith the number of the version that it is compared with: the one that counts, or the one before; 0
 *     when there is none
 */
public record VersionPage(VersionRow version, List<Part> preview, Numbers numbers, int comparedWith, Difference changes)
        implements Page {}
