/**
 * Tables that go out of the house and come in: the columns of a file are said once, and it is written as CSV for
 * another program and as an Excel file for a person; what somebody sends is read as either. Nothing in them runs.
 */
@NullMarked
@NamedInterface("sheets")
package org.breakwater.web.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
