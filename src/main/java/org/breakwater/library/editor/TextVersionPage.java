package org.breakwater.library.editor;

import java.util.List;
import org.breakwater.library.rendering.TextDifference;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextPart;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.web.Page;

/**
 * A version before anybody says yes to it: as its readers would see it, and what changed.
 *
 * @param comparedWith the number of the version that it is compared with: the one that counts, or the one before; 0
 *     when there is none
 */
public record TextVersionPage(
        TextVersionRow version, List<TextPart> preview, TextNumbers numbers, int comparedWith, TextDifference changes)
        implements Page {}
