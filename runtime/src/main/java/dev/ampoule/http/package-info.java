/** Requests, responses, headers, cookies and HTTP errors, without any input or output. */
@NullMarked
package dev.ampoule.http;

import org.jspecify.annotations.NullMarked;
