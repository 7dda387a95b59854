package dev.ampoule.http;

import java.util.Locale;
import java.util.Map;

/** Media types by the ends of file names. */
final class FileTypes {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("aac", "audio/aac"),
          Map.entry("avif", "image/avif"),
          Map.entry("bin", "application/octet-stream"),
          Map.entry("bmp", "image/bmp"),
          Map.entry("css", "text/css"),
          Map.entry("csv", "text/csv"),
          Map.entry("doc", "application/msword"),
          Map.entry("eot", "application/vnd.ms-fontobject"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("gif", "image/gif"),
          Map.entry("htm", "text/html"),
          Map.entry("html", "text/html"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("ics", "text/calendar"),
          Map.entry("jar", "application/java-archive"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("map", "application/json"),
          Map.entry("md", "text/markdown"),
          Map.entry("mjs", "text/javascript"),
          Map.entry("mov", "video/quicktime"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("mpeg", "video/mpeg"),
          Map.entry("oga", "audio/ogg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("ogv", "video/ogg"),
          Map.entry("otf", "font/otf"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("rtf", "application/rtf"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("tar", "application/x-tar"),
          Map.entry("tif", "image/tiff"),
          Map.entry("tiff", "image/tiff"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("txt", "text/plain"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("wav", "audio/wav"),
          Map.entry("weba", "audio/webm"),
          Map.entry("webm", "video/webm"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("xml", "application/xml"),
          Map.entry("yaml", "application/yaml"),
          Map.entry("yml", "application/yaml"),
          Map.entry("zip", "application/zip"));

  private static final Map<String, String> ENCODINGS =
      Map.of("gz", "gzip", "br", "br", "bz2", "bzip2", "xz", "xz", "zst", "zstd");

  private FileTypes() {}

  /** Returns the type of a file name, of the name inside when the end is a compression's. */
  static String of(String name) {
    String inner = encoding(name).isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
    String type = TYPES.getOrDefault(extension(inner), "application/octet-stream");
    boolean isText = type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("/xml");
    return isText ? type + "; charset=utf-8" : type;
  }

  /** Returns the {@code Content-Encoding} of a file name; empty when it has none. */
  static String encoding(String name) {
    return ENCODINGS.getOrDefault(extension(name), "");
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
