/** What this program stores about its users. The partnership's own notices say what it does with a report. */
@NullMarked
package org.breakwater.web.privacy;

import org.jspecify.annotations.NullMarked;
