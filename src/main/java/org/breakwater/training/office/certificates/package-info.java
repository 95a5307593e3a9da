/** The office finds a certificate, and revokes one. */
@NullMarked
package org.breakwater.training.office.certificates;

import org.jspecify.annotations.NullMarked;
