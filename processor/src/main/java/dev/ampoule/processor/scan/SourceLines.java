package dev.ampoule.processor.scan;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Says in which line of which file something is declared, where the compiler is javac. */
public final class SourceLines {

  private final @Nullable Trees trees;

  private SourceLines(@Nullable Trees trees) {
    this.trees = trees;
  }

  /** Those of a compilation; of another compiler than javac nothing is known. */
  public static SourceLines of(ProcessingEnvironment env) {
    try {
      return new SourceLines(Trees.instance(env));
    } catch (IllegalArgumentException | LinkageError e) {
      return none();
    }
  }

  /** Nothing is known. */
  public static SourceLines none() {
    return new SourceLines(null);
  }

  /** The file and the line of a method or class, {@code Todos.java:12}; empty if not known. */
  String of(Element element) {
    if (trees == null) {
      return "";
    }
    TreePath path = trees.getPath(element);
    if (path == null) {
      return "";
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    String file = unit.getSourceFile().toUri().getPath();
    long position = position(trees, unit, path.getLeaf());
    if (file == null || position < 0) {
      return "";
    }
    return file.substring(file.lastIndexOf('/') + 1)
        + ":"
        + unit.getLineMap().getLineNumber(position);
  }

  /** Where the declaration starts, after its annotations. */
  private static long position(Trees trees, CompilationUnitTree unit, Tree tree) {
    if (tree instanceof MethodTree method && method.getReturnType() != null) {
      return trees.getSourcePositions().getStartPosition(unit, method.getReturnType());
    }
    long start = trees.getSourcePositions().getStartPosition(unit, tree);
    return tree instanceof ClassTree type
        ? Math.max(start, trees.getSourcePositions().getEndPosition(unit, type.getModifiers()))
        : start;
  }
}
