package compared;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Every constraint that applies to dates and times, on every such type. */
record Times(
    @Past @Nullable Instant instantPast,
    @PastOrPresent @Nullable Instant instantPastOrPresent,
    @Future @Nullable Instant instantFuture,
    @FutureOrPresent @Nullable Instant instantFutureOrPresent,
    @Past @Nullable LocalDate localDatePast,
    @PastOrPresent @Nullable LocalDate localDatePastOrPresent,
    @Future @Nullable LocalDate localDateFuture,
    @FutureOrPresent @Nullable LocalDate localDateFutureOrPresent,
    @Past @Nullable LocalDateTime localDateTimePast,
    @PastOrPresent @Nullable LocalDateTime localDateTimePastOrPresent,
    @Future @Nullable LocalDateTime localDateTimeFuture,
    @FutureOrPresent @Nullable LocalDateTime localDateTimeFutureOrPresent,
    @Past @Nullable LocalTime localTimePast,
    @PastOrPresent @Nullable LocalTime localTimePastOrPresent,
    @Future @Nullable LocalTime localTimeFuture,
    @FutureOrPresent @Nullable LocalTime localTimeFutureOrPresent,
    @Past @Nullable MonthDay monthDayPast,
    @PastOrPresent @Nullable MonthDay monthDayPastOrPresent,
    @Future @Nullable MonthDay monthDayFuture,
    @FutureOrPresent @Nullable MonthDay monthDayFutureOrPresent,
    @Past @Nullable OffsetDateTime offsetDateTimePast,
    @PastOrPresent @Nullable OffsetDateTime offsetDateTimePastOrPresent,
    @Future @Nullable OffsetDateTime offsetDateTimeFuture,
    @FutureOrPresent @Nullable OffsetDateTime offsetDateTimeFutureOrPresent,
    @Past @Nullable OffsetTime offsetTimePast,
    @PastOrPresent @Nullable OffsetTime offsetTimePastOrPresent,
    @Future @Nullable OffsetTime offsetTimeFuture,
    @FutureOrPresent @Nullable OffsetTime offsetTimeFutureOrPresent,
    @Past @Nullable Year yearPast,
    @PastOrPresent @Nullable Year yearPastOrPresent,
    @Future @Nullable Year yearFuture,
    @FutureOrPresent @Nullable Year yearFutureOrPresent,
    @Past @Nullable YearMonth yearMonthPast,
    @PastOrPresent @Nullable YearMonth yearMonthPastOrPresent,
    @Future @Nullable YearMonth yearMonthFuture,
    @FutureOrPresent @Nullable YearMonth yearMonthFutureOrPresent,
    @Past @Nullable ZonedDateTime zonedDateTimePast,
    @PastOrPresent @Nullable ZonedDateTime zonedDateTimePastOrPresent,
    @Future @Nullable ZonedDateTime zonedDateTimeFuture,
    @FutureOrPresent @Nullable ZonedDateTime zonedDateTimeFutureOrPresent,
    @Past @Nullable Date datePast,
    @PastOrPresent @Nullable Date datePastOrPresent,
    @Future @Nullable Date dateFuture,
    @FutureOrPresent @Nullable Date dateFutureOrPresent,
    @Past @Nullable Calendar calendarPast,
    @PastOrPresent @Nullable Calendar calendarPastOrPresent,
    @Future @Nullable Calendar calendarFuture,
    @FutureOrPresent @Nullable Calendar calendarFutureOrPresent,
    @Past @Nullable JapaneseDate japaneseDatePast,
    @PastOrPresent @Nullable JapaneseDate japaneseDatePastOrPresent,
    @Future @Nullable JapaneseDate japaneseDateFuture,
    @FutureOrPresent @Nullable JapaneseDate japaneseDateFutureOrPresent) {}
