/** A file of another learning system: its columns, dates and faults. */
@NullMarked
package org.breakwater.training.office.imports.file;

import org.jspecify.annotations.NullMarked;
