/** A file of another learning system: its columns, dates and errors. */
@NullMarked
package org.breakwater.training.office.imports.file;

import org.jspecify.annotations.NullMarked;
