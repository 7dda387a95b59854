package notes;

import dev.ampoule.command.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

interface Store {

  int write(Path file, List<String> titles, Terminal terminal) throws IOException;

  void clear();
}
