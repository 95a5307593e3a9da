/** Files are scanned for viruses, as soon as the scanner answers. */
@NullMarked
package org.breakwater.documents.scanning;

import org.jspecify.annotations.NullMarked;
