package dev.ampoule.benchmarks.json;

import dev.ampoule.annotation.Json;
import java.util.List;

/** Mostly text, of several scripts and with line breaks and quotes. */
@Json
@io.avaje.jsonb.Json
public record Article(String title, String author, String summary, List<String> paragraphs) {}
