/** What we know, what worries us, what works: written down beside what the agencies say, before anyone decides. */
@NullMarked
package org.breakwater.mash.desk.analysis;

import org.jspecify.annotations.NullMarked;
