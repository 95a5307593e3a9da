/**
 * Import and export of tables: the columns of an export are declared once, and written as CSV for another program and
 * as an Excel file for a person; an upload is read in either format. Nothing in them is executed.
 */
@NullMarked
@NamedInterface("sheets")
package org.breakwater.web.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
