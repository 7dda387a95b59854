package dev.ampoule.testing;

import java.io.InputStream;
import java.util.List;

/**
 * A response as it arrived, with its body still to be read.
 *
 * @param reason the reason phrase, empty where the protocol has none
 * @param recording what the application's side tells of the request
 */
record WireResponse(
    int status, String reason, List<HeaderField> headers, InputStream body, Recording recording) {}
