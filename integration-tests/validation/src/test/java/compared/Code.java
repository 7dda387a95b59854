package compared;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@NotNull
@Size(min = 1, max = 10)
@Pattern(regexp = "[A-Z]*")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Code {

  @OverridesAttribute(constraint = Size.class, name = "max")
  int length() default 5;

  String message() default "unused";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
