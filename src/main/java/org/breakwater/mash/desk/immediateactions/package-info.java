/** What was done to protect a child before anyone could approve it, for the manager who approves it afterwards. */
@NullMarked
package org.breakwater.mash.desk.immediateactions;

import org.jspecify.annotations.NullMarked;
