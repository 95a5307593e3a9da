/** The office finds a certificate, and takes one back. */
@NullMarked
package org.breakwater.training.office.certificates;

import org.jspecify.annotations.NullMarked;
