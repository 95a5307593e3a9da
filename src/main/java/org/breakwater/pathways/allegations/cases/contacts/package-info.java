/** Who was told what, when and by whom, and calls and messages. */
@NullMarked
package org.breakwater.pathways.allegations.cases.contacts;

import org.jspecify.annotations.NullMarked;
