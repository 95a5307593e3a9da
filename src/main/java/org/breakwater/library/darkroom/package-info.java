/**
 * Where a file that somebody sends becomes a picture of ours. What kind it is is found from its bytes, how large it is
 * from its head, before anything is unpacked; then it is drawn anew. So nothing that hides in the file is kept: no
 * program, no place where it was taken, nothing behind its end.
 */
@NullMarked
package org.breakwater.library.darkroom;

import org.jspecify.annotations.NullMarked;
