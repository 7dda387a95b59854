package compared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Size(min = 2)
@Pattern(regexp = "[A-Z]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface SingleCode {

  String message() default "must be a code";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
