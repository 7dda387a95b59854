package checked;

import dev.ampoule.annotation.Constraint;

@Constraint(value = NotTakenCheck.class, message = "is taken")
@interface NotTaken {}
