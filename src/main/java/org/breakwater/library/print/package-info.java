/**
 * Texts as PDF. A sheet is a page record whose template writes well-formed XHTML; the
 * {@link org.breakwater.library.print.PdfPress} renders it as a PDF that a screen reader can follow (PDF/UA-1, ISO
 * 14289-1). Printed pages become outdated, so every sheet shows the day on which it was printed and where to read the
 * current version.
 */
@NullMarked
@NamedInterface("print")
package org.breakwater.library.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
