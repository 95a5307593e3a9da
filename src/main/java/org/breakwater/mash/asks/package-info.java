/** An agency's own people see what was asked of it, and answer in two taps. They see nothing else of a contact. */
@NullMarked
package org.breakwater.mash.asks;

import org.jspecify.annotations.NullMarked;
