/**
 * Texts on paper. A sheet is a page record whose template writes well-formed XHTML; the
 * {@link org.breakwater.library.print.PdfPress} makes a PDF of it that a screen reader can follow (PDF/UA-1, ISO
 * 14289-1). What is printed grows old, so every sheet says on which day it was printed and where to read what counts.
 */
@NullMarked
@NamedInterface("print")
package org.breakwater.library.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
