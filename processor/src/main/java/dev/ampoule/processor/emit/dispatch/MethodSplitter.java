package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Moves parts of a node's method to methods of their own, so that none gets too large. */
final class MethodSplitter {

  private static final int MOST_CASES = 60;
  private static final int CALL_SIZE = 30;
  private static final int WORTH_MOVING = 200;
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//.*");
  private static final Pattern WORD_END = Pattern.compile("\\bend\\b");

  private final Scope scope;
  private final CodeBlock end;

  /**
   * A splitter for one place.
   *
   * @param scope the dispatcher
   * @param end where the segment ends, as code
   */
  MethodSplitter(Scope scope, CodeBlock end) {
    this.scope = scope;
    this.end = end;
  }

  /** A switch; its cases fall through to what comes after it. */
  Fragment choice(String name, CodeBlock selector, Map<CodeBlock, Fragment> cases, int caseSize) {
    if (cases.size() > MOST_CASES) {
      return chunks(name, selector, cases, caseSize);
    }
    Map<CodeBlock, Fragment> small = new LinkedHashMap<>(cases);
    int size = caseSize * cases.size() + small.values().stream().mapToInt(Fragment::size).sum();
    while (size > Fragment.LIMIT / 2) {
      Map.Entry<CodeBlock, Fragment> largest = largest(small);
      if (largest.getValue().size() <= WORTH_MOVING) {
        break;
      }
      size -= largest.getValue().size() - CALL_SIZE;
      small.put(largest.getKey(), moved(name, largest.getValue(), "found"));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("switch ($L) {\n$>", selector);
    small.forEach((label, fragment) -> code.add("case $L -> {\n$>$L$<}\n", label, fragment.code()));
    return new Fragment(code.add("default -> {\n}\n$<}\n").build(), size);
  }

  /** Statements one after the other, in several methods if they are many. */
  Fragment sequence(String name, List<Fragment> fragments) {
    List<Fragment> parts = new ArrayList<>();
    List<Fragment> open = new ArrayList<>();
    int size = 0;
    for (Fragment fragment : fragments) {
      if (size + fragment.size() > Fragment.LIMIT / 2 && !open.isEmpty()) {
        parts.add(Fragment.all(open));
        open.clear();
        size = 0;
      }
      open.add(fragment);
      size += fragment.size();
    }
    parts.add(Fragment.all(open));
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    List<Fragment> calls = new ArrayList<>();
    for (Fragment part : parts) {
      calls.add(moved(name, part, "part" + (calls.isEmpty() ? "" : calls.size() + 1)));
    }
    return Fragment.all(calls);
  }

  private Fragment chunks(
      String name, CodeBlock selector, Map<CodeBlock, Fragment> cases, int caseSize) {
    List<Map<CodeBlock, Fragment>> chunks = new ArrayList<>();
    cases.forEach(
        (label, fragment) -> {
          if (chunks.isEmpty() || chunks.getLast().size() == MOST_CASES) {
            chunks.add(new LinkedHashMap<>());
          }
          chunks.getLast().put(label, fragment);
        });
    List<Fragment> calls = new ArrayList<>();
    for (Map<CodeBlock, Fragment> chunk : chunks) {
      Fragment part = choice(name, selector, chunk, caseSize);
      calls.add(moved(name, part, "part" + (calls.isEmpty() ? "" : calls.size() + 1)));
    }
    return Fragment.all(calls);
  }

  private Fragment moved(String name, Fragment fragment, String local) {
    String method = scope.claim(name);
    boolean passesEnd = reads(fragment.code(), end);
    MethodSpec.Builder moved =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE)
            .returns(TypeName.INT)
            .addParameter(String.class, "path")
            .addParameter(TypeName.INT, "from");
    if (passesEnd) {
      moved.addParameter(TypeName.INT, "end");
    }
    scope.add(
        moved
            .addParameter(TypeName.INT, "method")
            .addParameter(RuntimeTypes.PATH_MATCH, "match")
            .addCode(fragment.code())
            .addStatement("return NO_MATCH")
            .build());
    CodeBlock call =
        CodeBlock.of("$N(path, from, $Lmethod, match)", method, passesEnd ? "end, " : "");
    return new Fragment(Steps.tried(local, call), CALL_SIZE);
  }

  /** Whether the code reads the variable {@code end}; texts and comments do not count. */
  private static boolean reads(CodeBlock code, CodeBlock end) {
    return end.toString().equals("end")
        && WORD_END.matcher(TEXT.matcher(CodeText.of(code)).replaceAll("")).find();
  }

  private static Map.Entry<CodeBlock, Fragment> largest(Map<CodeBlock, Fragment> cases) {
    return cases.entrySet().stream()
        .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
        .orElseThrow();
  }
}
