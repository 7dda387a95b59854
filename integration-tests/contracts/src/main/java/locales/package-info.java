/** Values of URLs that hooks take out and put in, such as the language of every page. */
@NullMarked
package locales;

import org.jspecify.annotations.NullMarked;
