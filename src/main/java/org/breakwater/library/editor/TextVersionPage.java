package org.breakwater.library.editor;

import java.util.List;
import org.breakwater.library.rendering.TextDifference;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextPart;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.web.Page;

/**
 * The preview of a version before approval: as its readers would see it, and what changed.
 *
 * @param comparedWith the number of the version that it is compared with: the one in force, or the one before; 0 if
 *     there is none
 */
public record TextVersionPage(
        TextVersionRow version, List<TextPart> preview, TextNumbers numbers, int comparedWith, TextDifference changes)
        implements Page {}
