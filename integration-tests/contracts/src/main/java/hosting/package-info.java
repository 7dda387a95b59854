/** Applications that match the host, or the subdomain below their server name. */
@NullMarked
package hosting;

import org.jspecify.annotations.NullMarked;
