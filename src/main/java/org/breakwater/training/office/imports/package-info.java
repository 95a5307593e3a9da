/** The office brings in what people did online, and takes a file back that was wrong. */
@NullMarked
package org.breakwater.training.office.imports;

import org.jspecify.annotations.NullMarked;
