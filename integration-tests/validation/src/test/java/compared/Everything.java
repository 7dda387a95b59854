package compared;

import jakarta.validation.Valid;

/** Leads to all types, so that there are checks for each. */
record Everything(
    @Valid Texts texts,
    @Valid Bytes bytes,
    @Valid Shorts shorts,
    @Valid Ints ints,
    @Valid Integers integers,
    @Valid Longs longs,
    @Valid LongObjects longObjects,
    @Valid Floats floats,
    @Valid Doubles doubles,
    @Valid BigDecimals bigDecimals,
    @Valid BigIntegers bigIntegers,
    @Valid Times times,
    @Valid Sizes sizes,
    @Valid Booleans booleans,
    @Valid Contents contents,
    @Valid Composed composed,
    @Valid Beans.Bean bean) {}
