package dev.ampoule.processor.scan;

import java.util.Map;

/** Annotations of other frameworks, and what stands for them here. */
final class Foreign {

  private static final String JAX_RS = "jakarta.ws.rs.";
  private static final String SPRING = "org.springframework.web.bind.annotation.";

  /** What to write instead; {@code %s} is the annotation's value as a rule or a name. */
  static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry(JAX_RS + "GET", "write @Get(\"/…\") with the rule"),
          Map.entry(JAX_RS + "POST", "write @Post(\"/…\") with the rule"),
          Map.entry(JAX_RS + "PUT", "write @Put(\"/…\") with the rule"),
          Map.entry(JAX_RS + "PATCH", "write @Patch(\"/…\") with the rule"),
          Map.entry(JAX_RS + "DELETE", "write @Delete(\"/…\") with the rule"),
          Map.entry(JAX_RS + "Path", "write the rule in @Get(\"%s\"), or on a class the prefix"),
          Map.entry(JAX_RS + "PathParam", "remove it: path variables bind by name"),
          Map.entry(JAX_RS + "QueryParam", "write @Query(\"%s\")"),
          Map.entry(JAX_RS + "HeaderParam", "write @Header(\"%s\")"),
          Map.entry(JAX_RS + "CookieParam", "write @Cookie(\"%s\")"),
          Map.entry(JAX_RS + "DefaultValue", "write Ampoule's @DefaultValue(\"%s\")"),
          Map.entry(SPRING + "GetMapping", "write @Get(\"%s\")"),
          Map.entry(SPRING + "PostMapping", "write @Post(\"%s\")"),
          Map.entry(SPRING + "PutMapping", "write @Put(\"%s\")"),
          Map.entry(SPRING + "PatchMapping", "write @Patch(\"%s\")"),
          Map.entry(SPRING + "DeleteMapping", "write @Delete(\"%s\")"),
          Map.entry(SPRING + "RequestMapping", "write @Route(\"%s\"), or on a class the prefix"),
          Map.entry(SPRING + "RestController", "remove it: @Blueprint is enough"),
          Map.entry(SPRING + "PathVariable", "remove it: path variables bind by name"),
          Map.entry(SPRING + "RequestParam", "write @Query(\"%s\")"),
          Map.entry(SPRING + "RequestHeader", "write @Header(\"%s\")"),
          Map.entry(SPRING + "CookieValue", "write @Cookie(\"%s\")"),
          Map.entry(SPRING + "ExceptionHandler", "write @ErrorHandler"),
          Map.entry("org.springframework.stereotype.Controller", "remove it: @Blueprint is enough"),
          Map.entry("org.springframework.context.annotation.Bean", "write @Provides"),
          Map.entry("jakarta.enterprise.inject.Produces", "write @Provides"));

  /** The framework's name. */
  static String framework(String annotation) {
    return annotation.startsWith("org.springframework.") ? "Spring" : "Jakarta EE";
  }

  private Foreign() {}
}
