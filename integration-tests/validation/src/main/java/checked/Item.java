package checked;

import dev.ampoule.annotation.DefaultValue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

record Item(
    @Slug String product,
    @Positive @DefaultValue("1") int count,
    @DecimalMin("0.01") BigDecimal price,
    @DefaultValue("false") boolean gift) {}
