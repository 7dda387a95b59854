package flaskr.auth;

import dev.ampoule.annotation.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Lets only users who are logged in pass. */
@Around(LoginAdvice.class)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface LoginRequired {}
