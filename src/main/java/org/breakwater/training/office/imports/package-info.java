/** The office imports e-learning completions, and withdraws a wrong file. */
@NullMarked
package org.breakwater.training.office.imports;

import org.jspecify.annotations.NullMarked;
