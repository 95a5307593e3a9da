/** The reporter's identity: stored separately, shown only to those who need it. Nothing that we send may reveal it. */
@NullMarked
package org.breakwater.mash.reporter;

import org.jspecify.annotations.NullMarked;
